import type { FailureClass, UnclearBecause } from "@coverline/core";

/** What core's and the carrier's codes mean, as clauses of the timeline. A code that is not here is shown as it is. */
type Words = Readonly<Record<string, string>>;

/** "needs a person: Ana (…)" */
const unclear: Words = {
	empty: "it says nothing",
	not_theirs: "it repeats a text of ours",
	wrong_number: "it says that this is the wrong number",
	question: "it asks something",
	hedge: "it is not sure",
	condition: "it says yes under a condition",
	counter_offer: "it offers something else",
	contradiction: "it says yes and no",
	third_party: "it is about somebody else",
	acknowledgement: "it only says that it was read",
	greeting: "it only greets",
	which_offer: "it does not say which shift",
	wrong_detail: "it names another time, place or role",
	keep: "it does not say whether the shift is given back",
	nothing_open: "no shift is open that it could be about",
	unexplained: "it was not understood",
} satisfies Record<UnclearBecause, string>;

/** "Ana could not be texted: …" */
const failures: Words = {
	opted_out: "this person has told the carrier to stop",
	bad_number: "the phone number does not work",
	not_textable: "texts cannot reach this number",
	temporary: "it could not be delivered just now",
	throttled: "the carrier was too busy",
	content_filtered: "the words were taken for spam",
	configuration: "our set-up at the carrier is wrong",
	authentication: "the carrier does not accept our credentials",
	expired: "it could not be delivered in time",
	unknown: "the carrier did not say why in a way that we know",
} satisfies Record<FailureClass, string>;

/** "Ana was not texted: …" */
const notSentBecause: Words = {
	opted_out: "wants no more texts or calls",
	expired: "it was too late",
	not_free: "has another shift at that time",
	role_changed: "has another role now",
	no_longer_employed: "works here no more",
	phone_changed: "has a new phone number",
	bad_number: "the phone number does not work",
	carrier_cannot_call: "the carrier cannot place calls",
};

/** "call to Ana ended: …" */
const callEndings: Words = {
	busy: "the line was busy",
	"no-answer": "nobody picked up",
	canceled: "it was not needed any more",
};

/** "Ana's phone …" */
const phoneTroubles: Words = {
	not_textable: "cannot get texts",
	bad_number: "number does not work",
};

export const understoodAs = inWords(unclear);
export const unsentBecause = inWords(notSentBecause);
export const endingOfCall = inWords(callEndings);
export const phoneTrouble = inWords(phoneTroubles);

/** Why a send came to nothing, with the carrier's code once, for whoever looks it up. Its HTTP status says nothing to people. */
export function failureOf({ because, code, class: failureClass }: Record<string, unknown>): string {
	const told = because == null ? inWords(failures)(failureClass ?? "unknown") : String(because);
	const reason = told.replace(/ \(HTTP \d+(?:, (code [^)]*))?\)/, (_, coded?: string) => (coded ? ` (${coded})` : ""));
	return code && !reason.includes(`(code ${code})`) ? `${reason} (code ${code})` : reason;
}

function inWords(words: Words): (code: unknown) => string {
	return (code) => words[String(code)] ?? String(code).replaceAll("_", " ");
}
