import type { Phrase } from "../grammar/phrase.ts";
import type { PhraseClass } from "../vocabulary/vocabulary.ts";

/** What a reply says before it is known which offer it means. */
export interface Answer {
	polarity: "yes" | "weak" | "no" | "choice" | "unclear";
	because:
		| "question"
		| "hedge"
		| "condition"
		| "counter_offer"
		| "contradiction"
		| "third_party"
		| "wrong_number"
		| "acknowledgement"
		| "greeting"
		| "unexplained"
		| "wrong_detail";
}

const firm: readonly PhraseClass[] = ["yes", "commit"];
const refusals: readonly PhraseClass[] = ["no", "refuse", "cannotCome", "none"];
const reasons: readonly PhraseClass[] = ["reason", "unwell"];

/** Everything that may surround an acceptance without changing it. */
const besideYes = new Set<Phrase["class"]>([
	"yes",
	"commit",
	"emphasis",
	"weak",
	"pleasant",
	"polite",
	"sorry",
	"filler",
	"greeting",
	"intro",
	"ack",
	"detail",
	"and",
	"all",
	"askLogistics",
	"interest",
	"background",
]);
/** What leaves even a clear refusal open. */
const besideNo = new Set<Phrase["class"]>([
	...refusals,
	...reasons,
	"emphasis",
	"weak",
	"pleasant",
	"polite",
	"sorry",
	"filler",
	"greeting",
	"intro",
	"ack",
	"detail",
	"and",
	"all",
	"but",
	"would",
	"interest",
	"background",
	"moreLater",
	"giveBack",
	"anymore",
	"correction",
	"counter",
	"unexplained",
	"smalltalk",
	"only",
	"tone",
	"thirdParty",
	"either",
]);
const besideReason = new Set<Phrase["class"]>([
	...reasons,
	"emphasis",
	"pleasant",
	"polite",
	"sorry",
	"filler",
	"greeting",
	"intro",
	"detail",
	"and",
	"but",
	"would",
	"interest",
	"background",
	"moreLater",
	"unexplained",
	"weak",
]);

const blame: Partial<Record<Phrase["class"], Answer["because"]>> = {
	condition: "condition",
	counter: "counter_offer",
	hedge: "hedge",
	interest: "hedge",
	would: "hedge",
	askTerms: "question",
	question: "question",
	askLogistics: "question",
	thirdParty: "third_party",
	wrongNumber: "wrong_number",
	contradiction: "contradiction",
	ack: "acknowledgement",
	polite: "acknowledgement",
	greeting: "greeting",
};

/** Reads the phrases as a yes, a no, or neither. A yes needs every phrase to agree; a no may carry a reason that nobody understands. */
export function readAnswer(phrases: readonly Phrase[]): Answer {
	const heard = afterTurn(phrases.map((phrase, index) => (promisesUnknown(phrase, phrases[index + 1]) ? { ...phrase, class: "unexplained" as const } : phrase)));
	const has = (classes: readonly PhraseClass[]) =>
		heard.some((phrase) => (classes as readonly string[]).includes(phrase.class));
	if (has(refusals) || has(["notDetail"])) return readRefusal(heard, has(firm));
	if (has(firm) || has(["weak"])) return readAcceptance(heard, has(firm));
	if (has(["emphasis"]) && !has(reasons)) return readAcceptance(heard, true);
	if (
		has(reasons) &&
		heard.every((phrase) => besideReason.has(phrase.class) || isTimeLimit(phrase)) &&
		isReasonEnough(heard)
	)
		return { polarity: "no", because: "unexplained" };
	if (heard.length < phrases.length && isTurnedDown(phrases, heard)) return { polarity: "no", because: "unexplained" };
	if (
		heard.some((phrase) => ["detail", "all", "only"].includes(phrase.class)) &&
		heard.every((phrase) =>
			["detail", "all", "only", "polite", "filler", "greeting", "and", "intro"].includes(phrase.class),
		) &&
		!heard.some((phrase) => phrase.asked)
	)
		return { polarity: "choice", because: "unexplained" };
	return unclear(heard);
}

// "I'll explain", "I can swim": the promise is about a word that we do not know.
function promisesUnknown(phrase: Phrase, next: Phrase | undefined): boolean {
	return phrase.class === "commit" && /^(?:i )?(?:will|can|shall|will be|can be)$|^(?:yo )?puedo$|^posso$|^mwen ka(?:pab)?$/u.test(phrase.words) && next?.class === "unexplained" && !next.breakBefore;
}

function readAcceptance(phrases: readonly Phrase[], isFirm: boolean): Answer {
	const odd = phrases.find((phrase) => !besideYes.has(phrase.class) && phrase.class !== "only");
	if (odd) return unclear(phrases);
	if (
		phrases.some((phrase) => phrase.asked && phrase.class !== "askLogistics" && !(phrase.class === "weak" && !isFirm))
	)
		return { polarity: "unclear", because: "question" };
	// "Yes this is Maria" answers who is speaking, not whether she comes.
	const yes = phrases.findIndex((phrase) => phrase.class === "yes");
	const spoken = phrases.findIndex((phrase, index) => index > yes && phrase.class === "intro" && spokenIntro.test(phrase.words));
	if (yes !== -1 && spoken !== -1 && !phrases.some((phrase) => phrase.class === "commit"))
		return { polarity: "unclear", because: "unexplained" };
	if (!isFirm && phrases.some((phrase) => phrase.class === "ack"))
		return { polarity: "unclear", because: "acknowledgement" };
	if (!isFirm && phrases.some((phrase) => phrase.class === "askLogistics"))
		return { polarity: "unclear", because: "question" };
	return { polarity: isFirm ? "yes" : "weak", because: "unexplained" };
}

function readRefusal(phrases: readonly Phrase[], alsoFirm: boolean): Answer {
	if (alsoFirm) return { polarity: "unclear", because: "contradiction" };
	const odd = phrases.find((phrase) => !besideNo.has(phrase.class) && phrase.class !== "notDetail");
	if (odd) return unclear(phrases);
	if (phrases.some((phrase) => phrase.asked && (refusals as readonly string[]).includes(phrase.class)))
		return { polarity: "unclear", because: "question" };
	if (
		phrases.some((phrase) => phrase.class === "tone") &&
		phrases.every((phrase) => !["refuse", "cannotCome", "no"].includes(phrase.class))
	)
		return unclear(phrases);
	const weak = phrases.findIndex((phrase) => phrase.class === "weak" && offersOneself.test(phrase.words));
	const refusal = phrases.findIndex((phrase) => (refusals as readonly string[]).includes(phrase.class));
	if (
		weak > refusal &&
		refusal !== -1 &&
		!phrases.some((phrase) => phrase.class === "refuse" || phrase.class === "cannotCome")
	)
		return { polarity: "unclear", because: "contradiction" };
	const refusing = phrases.filter((phrase) => (refusals as readonly string[]).includes(phrase.class));
	if (
		refusing.length > 0 &&
		refusing.every((phrase) => isLoneNegation(phrase) && isUnknownBeside(phrases[phrases.indexOf(phrase) + 1]))
	)
		return { polarity: "unclear", because: "unexplained" };
	return { polarity: "no", because: "unexplained" };
}

// "I can't believe ..." and "no pay yet": what is denied is a word that we do not know.
function isLoneNegation(phrase: Phrase): boolean {
	return (
		/(?:^| )(?:not|no|non|pa|pas|nao|hindi|ni|wont|never|puedo)$/u.test(phrase.words) &&
		["no", "refuse", "cannotCome", "none"].includes(phrase.class)
	);
}

function isUnknownBeside(phrase: Phrase | undefined): boolean {
	return phrase?.class === "unexplained" && !phrase.breakBefore && !sentenceStarts.has(phrase.words.split(" ")[0] ?? "");
}

// "Working till six" limits the reason, not an acceptance.
function isTimeLimit(phrase: Phrase): boolean {
	return (
		phrase.class === "condition" &&
		/^(?:until|till|til|hasta|hasta las|ate|ate as|hanggang|after|jiska)$/u.test(phrase.words)
	);
}

/** Weak agreement that contradicts a refusal; "no, I'm good" and "no, that's fine" do not. */
const offersOneself = /\b(?:available|free|open|can i|may i|could|love to|like to|want to|works|yes|take it|disponible|libre|podria|gustaria|pwede)\b/u;

const spokenIntro = /^(?:this is|it is|soy|habla|le habla|se|aqui)\b/u;

const sentenceStarts = new Set(
	"i my we it that the this there because sorry got have yo mi mis ya es tengo estoy me se la el eu meu minha estou tenho mwen m ako may nasa".split(
		" ",
	),
);

// A reason speaks for itself when it is what the reply is about, not a remark inside a longer story.
function isReasonEnough(phrases: readonly Phrase[]): boolean {
	if (phrases.some((phrase) => phrase.asked)) return false;
	const unexplained = phrases.filter((phrase) => phrase.class === "unexplained").length;
	const first = phrases.find(
		(phrase) => !["sorry", "greeting", "polite", "filler", "intro", "would", "but"].includes(phrase.class),
	);
	return (
		unexplained === 0 ||
		(unexplained <= 3 && first !== undefined && (reasons as readonly string[]).includes(first.class))
	);
}

// What follows "but" or "wait" is what counts, when it says no: "ok but no", "I'd love to but ...".
function afterTurn(phrases: readonly Phrase[]): readonly Phrase[] {
	const turn = phrases.findLastIndex((phrase) => phrase.class === "but" || phrase.class === "correction");
	if (turn <= 0) return phrases;
	const before = phrases.slice(0, turn);
	const after = phrases.slice(turn + 1);
	const saysNo = after.some((phrase) => [...refusals, ...reasons].includes(phrase.class as PhraseClass));
	const saysYes = after.some(
		(phrase) =>
			(firm as readonly string[]).includes(phrase.class) ||
			phrase.class === "weak" ||
			phrase.class === "condition" ||
			phrase.class === "hedge",
	);
	if (
		saysNo &&
		!saysYes &&
		before.every((phrase) =>
			[
				"yes",
				"commit",
				"emphasis",
				"weak",
				"would",
				"sorry",
				"polite",
				"filler",
				"greeting",
				"pleasant",
				"detail",
				"ack",
				"intro",
				"and",
				...refusals,
				...reasons,
				"hedge",
			].includes(phrase.class),
		) &&
		!before.some((phrase) => phrase.asked)
	)
		return after;
	// "I saw this but I can't": an outright refusal after "but" stands, whatever was said before it.
	const refusesOutright = after.some((phrase) => ["refuse", "cannotCome"].includes(phrase.class));
	if (refusesOutright && !saysYes && phrases[turn]?.class === "but" && !before.some((phrase) => phrase.asked || phrase.class === "condition")) return after;
	if (before.some((phrase) => phrase.class === "would") && !saysYes && phrases[turn]?.class === "but") return after;
	return phrases;
}

// "I'd take it but <anything>": wished for, and not meant.
function isTurnedDown(phrases: readonly Phrase[], heard: readonly Phrase[]): boolean {
	const turn = phrases[phrases.length - heard.length - 1];
	return (
		turn?.class === "but" &&
		heard.length > 0 &&
		heard.every((phrase) => besideNo.has(phrase.class)) &&
		!heard.some((phrase) => phrase.asked)
	);
}

function unclear(phrases: readonly Phrase[]): Answer {
	const telling = (
		[
			"wrongNumber",
			"thirdParty",
			"contradiction",
			"condition",
			"counter",
			"hedge",
			"would",
			"askTerms",
			"question",
			"askLogistics",
		] as const
	).find((name) => phrases.some((phrase) => phrase.class === name));
	if (telling) return { polarity: "unclear", because: blame[telling] ?? "unexplained" };
	if (phrases.some((phrase) => phrase.asked)) return { polarity: "unclear", because: "question" };
	if (phrases.some((phrase) => ["unexplained", "late", "smalltalk", "tone"].includes(phrase.class)))
		return { polarity: "unclear", because: "unexplained" };
	const last = phrases.map((phrase) => blame[phrase.class]).find((because) => because !== undefined);
	return { polarity: "unclear", because: last ?? "unexplained" };
}
