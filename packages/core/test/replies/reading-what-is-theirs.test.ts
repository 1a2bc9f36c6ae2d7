import { describe, expect, test } from "vitest";
import { interpretReply } from "../../src/replies/interpret-reply.ts";
import { answering } from "./labelled-replies.ts";

const offerText = "Sunrise Home Care: RN shift Tue Jul 2, 8:00 AM-4:00 PM, Oakland. Reply YES to take it, NO to pass.";
const read = (text: string, ownTexts: string[] = []) => interpretReply(text, answering(undefined, { ownTexts }));

describe("what the sender did not write", () => {
	test.each([
		`Liked “${offerText}”`,
		`Loved "${offerText}"`,
		`Disliked “${offerText}”`,
		`Reacted 👍 to “${offerText}”`,
		`Removed a like from “${offerText}”`,
		`\u200b👍\u200b to “\u200a${offerText}\u200a”`,
		`👍 to "${offerText}"`,
		`Le gustó “${offerText}”`,
		`Reaccionó con 👍 a “${offerText}”`,
		`Curtiu “${offerText}”`,
		`Reagiu com 👍 a “${offerText}”`,
		"Liked an image",
	])("is no answer when it reports a reaction: %s", (text) => {
		expect(read(text)).toEqual({ kind: "unclear", because: "not_theirs" });
	});

	test.each([
		"You've reached Maria, please leave a message after the tone",
		"I'm driving right now. (I'm not receiving notifications. If this is urgent, reply \"urgent\" to send a notification)",
		"Automatic reply: I am out of the office",
		"Sorry, I can't talk right now.",
		offerText,
	])("is no answer when a machine wrote it: %s", (text) => {
		expect(read(text)).toEqual({ kind: "unclear", because: "not_theirs" });
	});

	test("leaves the answer below a quoted original", () => {
		expect(read(`> ${offerText}\nyes`).kind).toBe("accept");
		expect(read(`no thanks\n\nOn Mon, Jul 1, 2024 at 3:02 PM Sunrise wrote:\n> ${offerText}`).kind).toBe("decline");
	});

	test("leaves the answer above a signature", () => {
		expect(read("Yes\nSent from my iPhone").kind).toBe("accept");
		expect(read("No thank you\n--\nMaria Gomez, RN").kind).toBe("decline");
	});

	test("is cut out when it is a copy of what we sent", () => {
		const own = "Shift at Oakland on Tuesday, 8 to 4. Can you come?";
		expect(read(own, [own])).toEqual({ kind: "unclear", because: "not_theirs" });
		expect(read(`${own} yes`, [own]).kind).toBe("accept");
	});
});

describe("what may have crossed a yes out, or did not survive the way", () => {
	test.each(["yes ✗", "yes ☒", "yes ×", "yes ∅", "yes ≠", "yes □", "yes \ufffd", "yes \ud83d", "sí \ufffd\ufffd"])(
		"“%s” is no yes",
		(text) => {
			expect(interpretReply(text, answering()).kind).toBe("unclear");
		},
	);

	test.each(["yes ✓", "yes = I'll take it", "yes ☑", "yes ❤"])("“%s” is one", (text) => {
		expect(interpretReply(text, answering()).kind).toBe("accept");
	});
});
