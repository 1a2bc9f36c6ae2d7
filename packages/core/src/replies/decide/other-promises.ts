import type { Phrase } from "../grammar/phrase.ts";

/** The phrases with every promise left unexplained that is about something else, or made for somebody else. */
export function withoutOtherPromises(read: readonly Phrase[]): Phrase[] {
	return read.map((phrase, index): Phrase => {
		const next = read[index + 1];
		if (tellsWhereabouts(phrase)) return { ...phrase, class: "unexplained" };
		if (next === undefined || next.breakBefore) return phrase;
		const isOther =
			promisesUnknown(phrase, next) ||
			goesElsewhere(phrase, next) ||
			choosesWhere(phrase, next) ||
			signsAnother(phrase, next) ||
			endsInIf(phrase, next) ||
			namesSubject(phrase, next) ||
			(index === 0 && callsSubject(phrase, next));
		return isOther ? { ...phrase, class: "unexplained" } : phrase;
	});
}

// "I'll explain", "I'll bring it", "I will be fine": the promise is about something else than the shift.
function promisesUnknown(phrase: Phrase, next: Phrase): boolean {
	if (bareModal.test(phrase.words.replace(/^(?:yes|yeah|si|ok) /u, "")) && otherwiseVerb.test(next.words)) return true;
	if (phrase.class !== "commit" || !bareModal.test(phrase.words)) return false;
	if (next.class === "unexplained") return true;
	const goesOn = ["weak", "pleasant", "background", "ack"].includes(next.class);
	return goesOn && (phrase.words.endsWith(" be") || !besideModal.test(next.words));
}

// "I'll be in Oakland": tells where somebody is that day.
function tellsWhereabouts({ class: name, words, details }: Phrase): boolean {
	return name === "commit" && /\bbe in \S+/u.test(words) && details.some(({ detail }) => detail.kind === "place");
}

// "I'm going to Oakland Tuesday", "yes I am an RN", "acepto la disculpa": where, what or which follows, and it is not the shift.
function goesElsewhere(phrase: Phrase, next: Phrase): boolean {
	if (!["yes", "commit"].includes(phrase.class)) return false;
	if (/\bam going$/u.test(phrase.words)) return next.class === "detail" && next.words.startsWith("to ");
	if (/\bi am$/u.test(phrase.words)) return /^(?:an?|the|in|at|from|with)\b/u.test(next.words);
	return /\b(?:acepto|tomo|quiero|agarro) (?:el|la|los|las|una?)$/u.test(phrase.words);
}

// "I can work near my home": only there.
function choosesWhere(phrase: Phrase, next: Phrase): boolean {
	return phrase.class === "commit" && nearby.test(next.words);
}

const nearby =
	/^(?:(?:right |just )?(?:by|near|close to|next to|down the street from|around the corner from) my\b|not (?:too )?far\b)/u;

// "Apúnteme a mi hermana": not the sender.
function signsAnother(phrase: Phrase, next: Phrase): boolean {
	if (phrase.class !== "commit" || !/ a mi$/u.test(phrase.words) || next.words === "por favor") return false;
	return ["polite", "unexplained", "intro"].includes(next.class);
}

// "Puedo si mi mamá los cuida": an "if", unless the thought ends there.
function endsInIf(phrase: Phrase, next: Phrase): boolean {
	return phrase.class === "commit" && / si$/u.test(phrase.words) && !["polite", "filler"].includes(next.class);
}

/** Words that the vocabulary knows as something else, and that say what is promised: "I'll answer", "I will reply". */
const otherwiseVerb =
	/^(?:answer|reply|respond|response|copy|miss|address|note|promise|love|baby|park|rest|dress|question)\b(?! it\b)/u;

/** What is said after "I can" or "I will" as a sentence of its own, for want of a comma. */
const besideModal =
	/^(?:ok|alright|no|np|not|anytime|any time|perfect|great|thank|thanks|that|sounds|works|happy|glad|why|good|cool|sure|bet|roger|copy|\p{Extended_Pictographic})/u;

// "Brother can do it", "nurse will take it": somebody else, unless the name is called first and set off.
function callsSubject(phrase: Phrase, next: Phrase): boolean {
	return (
		persons.test(phrase.words) && /^(?:will|can|shall|would|could|is|able|wants?|got|taking|coming)\b/u.test(next.words)
	);
}

const persons =
	/^(?:mira|na|e|papa|mama|brother|sis|friend|my friend|girl|man|lady|baby|everyone|everybody|team|coordinator|scheduler|guys|boss|folks|buddy|dude|chief|yall|one|(?:the |your |my )?(?:nurse|rn|lpn|lvn|cna|hha|aide|caregiver))$/u;

// "Ana can do it" is about Ana; "Ana - yes" is signed.
function namesSubject(phrase: Phrase, next: Phrase): boolean {
	return (
		phrase.class === "intro" &&
		!selfIntro.test(phrase.words) &&
		(["commit", "weak", "reason", "cannotCome", "refuse", "unexplained"].includes(next.class) ||
			(next.class === "yes" && /^(?:accepted|agreed|confirmed|acepto|dijo)\b/u.test(next.words)))
	);
}

export const selfIntro =
	/^(?:this is|it is|my name|i am|its me|here is|your|soy|habla|le habla|mi nombre|me llamo|aqui|se|mwen se|ako|si|我)\b|\bhere$|\bito$/u;

const bareModal = /^(?:i )?(?:will|can|shall|will be|can be)$|^(?:yo )?puedo$|^posso$|^mwen ka(?:pab)?$/u;
