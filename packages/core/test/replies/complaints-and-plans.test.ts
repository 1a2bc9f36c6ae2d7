import { expect, test } from "vitest";
import { interpretReply } from "../../src/replies/interpret-reply.ts";
import { answering } from "./labelled-replies.ts";

// What sounds like a complaint, a plan or a courtesy, and what it must not be taken for.

const said = (text: string) => interpretReply(text, answering()).kind;
const held = (text: string) => interpretReply(text, answering([], { hasClaimed: true })).kind;

test.each([
	"Stop texting me at all hours STOP",
	"stop texting me at night. actually just stop",
	"stop texting me at night stop",
	"stop calling me and texting me",
	"stop calling me, text me never",
	"stop calling me. messages are unwanted too",
	"stop texting me until I die",
	"do not contact me until I contact you",
	"do not text me after today",
	"do not text me after july 2",
	"stop texting me at all times",
	"stop harassing me at work",
	"stop texting me this late or I report you",
	"stop calling me because I am on the do not call list",
	"no me llamen estoy en la lista de no llamar",
	"no me manden mas mensajes a esta hora ni a ninguna",
	"STOP I am driving a truck now",
])("“%s” opts out", (text) => {
	expect(said(text)).toBe("opt_out");
});

test.each([
	"y es en oakland",
	"y es el martes",
	"hola y es de 8 a 4",
	"yes my appointment got moved to tuesday",
	"yes my meeting was rescheduled to tuesday 8am",
	"yes my other job was moved to tuesday",
	"maria ya dijo",
	"ya dijo maria",
	"le hago el paro a maria",
])("“%s” is no yes", (text) => {
	expect(said(text)).not.toBe("accept");
});

test.each(["no se me hace lejos", "no se me hace tarde", "no se me hace mucho"])("“%s” is no refusal", (text) => {
	expect(said(text)).not.toBe("decline");
});

test.each([
	"take me off the schedule please",
	"take me off the schedule for tuesday",
	"take me off the schedule thanks",
])("“%s” refuses", (text) => {
	expect(said(text)).toBe("decline");
});

test.each([
	"I can't be there till 9:30",
	"ill take it but cant be there till 9:30 cuz of daycare",
	"no puedo llegar hasta las 9",
	"si mi hermana me cuida los niños si voy",
	"si me lleva mi hijo voy",
])("“%s” is a condition, neither a yes nor a no", (text) => {
	expect(said(text)).toBe("unclear");
});

test.each(["Ill be there by 745", "I'll be there at 7:30", "ahi estare a las 7:45"])(
	"“%s” comes, and early",
	(text) => {
		expect(said(text)).toBe("accept");
	},
);

test.each(["I'll be there at 7", "I'll be there at 7:15", "I'll be there by 8:15", "I can do 7:45"])(
	"“%s” is about other hours",
	(text) => {
		expect(said(text)).toBe("unclear");
	},
);

test.each(["I can't work until next week", "No way I can get there by 8", "can't do 8-4 but could do 4-8"])(
	"“%s” is a refusal all the same",
	(text) => {
		expect(said(text)).toBe("decline");
	},
);

test.each([
	"I need off the phone",
	"I need to get off the phone",
	"do not mute me",
	"I've got enough this week",
	"the smell and the dog don't bother me",
	"yes and the kids dont bother me ill take it",
])("“%s” is no opt-out", (text) => {
	expect(said(text)).not.toBe("opt_out");
});

test.each([
	"I can't make it Tuesday at 8",
	"can't make the shift at 8am",
	"no puedo trabajar de 8 a 4",
	"no puedo ir el martes a las 8",
	"gotta give that shift back sorry",
	"I need somebody to cover my shift",
	"giving back tomorrows shift sorry",
	"somebody please cover me i have a fever",
	"pls replace me tuesday",
	"necesito que alguien me cubra",
	"no me esperen mañana",
	"unfortunately I won't make it in tonight",
])("“%s” gives the held shift back", (text) => {
	expect(held(text)).toBe("give_back");
});

test.each([
	"stop texting me at night",
	"don't text me at 5am",
	"stop calling me, text is fine",
	"ya no me manden turnos de noche",
])("“%s” is a complaint: no opt-out, no answer", (text) => {
	expect(said(text)).toBe("unclear");
});

test.each([
	"can't be there til 8:20",
	"no puedo llegar a las 8, llego 8:15",
	"the key doesn't work",
	"client won't open the door",
	"I won't get there until about 9, accident on 580",
	"i'm not going to cancel dont worry",
])("“%s” keeps the held shift", (text) => {
	expect(held(text)).toBe("unclear");
});
