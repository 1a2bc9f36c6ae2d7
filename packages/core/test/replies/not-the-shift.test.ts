import { describe, expect, test } from "vitest";
import { interpretReply } from "../../src/replies/interpret-reply.ts";
import { answering } from "./labelled-replies.ts";

// Words of an answer that mean something else here: whose, where, when and on what terms.

const said = (text: string) => interpretReply(text, answering()).kind;
const held = (text: string) => interpretReply(text, answering([], { hasClaimed: true })).kind;

describe("takes nothing", () => {
	test.each([
		"Yes hi, no I'm not working Tuesday",
		"Yo le ayudo a mi mamá ese día",
		"Yo le cubro a mi hermana ese dia",
		"apúnteme a mi hermana",
		"Si ya conseguí niñera lo tomo",
		"Lo tomo si ya me arreglaron el carro",
		"si el otro cliente me cancelo voy",
		"Puedo nomás si mi mamá me los cuida",
		"si no hay bronca voy",
		"Dile que si puedo voy",
		"I'll be there end of the day",
		"I can cover by my house",
		"I'll take it not too far from my house",
		"no wya",
		"yes my daughter has her baby Tuesday",
		"Yes I am, this is Maria",
		"yes RN Maria here",
		"Pa mete non m sou li",
		"Angela accepted that one this morning",
		"Mrs. Nguyen agreed to the new hours",
		"ya lo agarro Marisol",
		"Yes from Patricia",
		"Yup same address",
		"si como no jajaja",
		"yes my phone died",
		"so its mine then",
		"entonces ya es mío",
		"i cann",
		"Ana: yes / Luz: me too",
		"@Rosa you got it",
		"voy sí mi hermana puede cuidar a los niños",
		"acepto sí mi mamá me cuida a los niños",
		"voy sí me lleva mi hijo",
		"lo tomo sí ya conseguí niñera",
	])("%j", (text) => expect(said(text)).not.toBe("accept"));
});

describe("takes it all the same", () => {
	test.each([
		"Yo le cubro ese dia",
		"Maria - accepted",
		"yes same address?",
		"it's mine!",
		"Póngame a mí por favor",
		"Sí ya conseguí niñera lo tomo",
		"si necesito las horas, démelo",
		"claro que si voy",
		"its right by my house, yes",
		"not far from me at all, I'll take it",
		"I can be there by 8",
	])("%j", (text) => expect(said(text)).toBe("accept"));
});

test.each([
	"how many times do I have to say STOP",
	"ok remove me",
	"sáquenme del grupo",
	"I told you don't bother me",
	"from now on don't bother me",
	"You people do not bother me anymore",
	"quiteme de la lista",
	"sáquenme de esa lista de turnos por favor",
])("%j opts out", (text) => expect(said(text)).toBe("opt_out"));

test.each(["Quíteme de la lista del martes", "sáqueme de la lista de espera"])("%j is about one list", (text) =>
	expect(said(text)).toBe("unclear"),
);

test.each([
	"Oakland is 10 minutes away",
	"I don't have enough hours this week",
	"Her appointment is Tuesday",
	"Estamos en camino",
	"Apenas regreso te marco",
	"No me queda retirado",
	"cya",
	"ok app wont open",
	"yall hiring still",
	"pagan el lunch o no",
	"yo no soy Marta",
	"my roommate's available Tuesday",
	"friday cya",
])("%j refuses nothing", (text) => expect(said(text)).not.toBe("decline"));

test.each([
	"I'm not available until 8/1",
	"I can't till the 15th",
	"can't do anything until Friday",
	"can't make it working till 5",
])("%j refuses: what it names is no hour of coming", (text) => expect(said(text)).toBe("decline"));

test.each(["I can't until Tuesday", "no puedo hasta el martes", "not available until july 2"])(
	"%j may mean that they can from then on",
	(text) => expect(said(text)).toBe("unclear"),
);

test.each([
	"ty cya tomorrow",
	"Maria can't come in she asked me to tell you",
	"se cancelo la cita de la señora",
	"My sitter is going to have to bail",
	"I'm going to have to back out the driveway",
	"going to have to bail on my other job",
	"ya no voy a poder trabajar los sabados",
	"ya no voy a poder estar a tiempo",
])("%j gives nothing back", (text) => expect(held(text)).not.toBe("give_back"));

test.each(["Gonna have to back out, family emergency", "ya no voy a poder trabajar mañana"])(
	"%j gives it back",
	(text) => expect(held(text)).toBe("give_back"),
);
