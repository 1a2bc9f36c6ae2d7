import { type Language, languageOf, languages } from "@coverline/core";
import { z } from "zod";
import { normalizePhone, normalizeSender } from "../phone.ts";

/** An opaque id: 1 to 64 printable characters without spaces. */
export const id = z
	.string({ error: "must be text" })
	.regex(/^[\x21-\x7e]{1,64}$/, { error: "must be 1 to 64 printable characters without spaces" });

/** An id for something new. Addresses cannot hold a path segment of dots: clients resolve it before they ask. */
export const chosenId = id.refine((text) => text !== "." && text !== "..", {
	error: 'must not be "." or "..": it could not stand in an address',
});

/** Words that may go into texts: on one line, and in the direction in which they are written. */
const words = z
	.string({ error: "must be text" })
	.overwrite((text) => text.replace(unprintable, " ").trim())
	.refine((text) => text.isWellFormed() && !text.includes("\ufffd"), {
		error: "holds a character that was lost on the way here: send it as UTF-8",
	});
/** Something that is seen: not spaces, fillers (Braille has one, too) and marks of no width alone. */
const seen = /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

export const name = words
	.refine((text) => seen.test(text), { error: "must not be empty" })
	.max(100, { error: "must have at most 100 characters" });

/** Short roles are acronyms (RN, LPN, CNA), in whatever case they come. */
export const role = words
	.refine((text) => seen.test(text), { error: "must not be empty" })
	.max(40, { error: "must have at most 40 characters" })
	.transform((text) => (text.length <= 4 ? text.toUpperCase() : text));

export const phone = numberBy(normalizePhone, "must be a phone number with country code, such as +15105550101");
/** One of the installation's own. */
export const senderNumber = numberBy(normalizeSender, "must be a phone number such as +15105550101, or a short code");

function numberBy(normalize: (text: string) => string | null, problem: string) {
	return z.string({ error: "must be text" }).transform((text, ctx) => {
		const number = normalize(text);
		if (number !== null) return number;
		ctx.addIssue({ code: "custom", message: problem });
		return z.NEVER;
	});
}

export const language = z.string({ error: "must be text" }).transform((text, ctx): Language => {
	const known = languageOf(text);
	if (known !== null) return known;
	ctx.addIssue({ code: "custom", message: `must be one of ${languages.join(", ")}` });
	return z.NEVER;
});

const yearTenThousand = Date.UTC(10_000, 0, 1);

/** ISO 8601 with offset, in; epoch milliseconds, out. Between 1970 and 9999 UTC, so that it can be written the same way again. */
export const instant = z.iso
	.datetime({ offset: true, error: "must be an instant with offset, such as 2026-07-02T08:00:00-07:00" })
	.transform((text) => Date.parse(text))
	.refine((at) => at >= 0 && at < yearTenThousand, { error: "must be an instant between the years 1970 and 9999" });

export const place = words.max(60, { error: "must have at most 60 characters" });

/** The cursor of a list whose cursors look so. */
export function pagedBy(cursor: RegExp) {
	return z.string().max(200).regex(cursor, { error: "must be a cursor from the page before" }).optional();
}

export const page = {
	limit: z
		.number()
		.int()
		.min(1, { error: "must be at least 1" })
		.max(100, { error: "must be at most 100" })
		.default(50),
	cursor: z.string().max(200).optional(),
};
