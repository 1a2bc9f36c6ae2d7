import type { Phrase } from "../grammar/phrase.ts";
import { firm, hasAny } from "./company.ts";

/** The phrases with every yes left unexplained that only leads into something else, or breaks off. */
export function withoutHollowYes(read: readonly Phrase[]): Phrase[] {
	const settled = hasAny(read, firm);
	return read.map((phrase, index): Phrase => {
		const before = read[index - 1];
		const next = read[index + 1];
		const isHollow =
			breaksOff(read, index) ||
			isSorryICan(phrase, before, next) ||
			asksFirst(phrase, before, next) ||
			(before !== undefined && !phrase.breakBefore && isIfICan(phrase, before)) ||
			isIfItCanBe(phrase, before, next) ||
			(next !== undefined &&
				!next.breakBefore &&
				((!settled && stresses(phrase, next)) ||
					vouches(phrase, next) ||
					namesWhom(phrase, next) ||
					isIf(phrase, { next, settled: hasAny(read, ["commit"]), opens: index === 0 || phrase.breakBefore })));
		return isHollow ? { ...phrase, class: "unexplained" } : phrase;
	});
}

// "Yes and", "I'll take it and then": the rest may be anything.
function breaksOff(read: readonly Phrase[], at: number): boolean {
	if (read[at]?.class !== "and" || at === 0) return false;
	const rest = read.slice(at + 1);
	return rest.length === 0 || (rest.length === 1 && /^(?:then|so|also|luego|entonces)$/u.test(rest[0]?.words ?? ""));
}

const statements = new Set<Phrase["class"]>(["pleasant", "background", "interest", "ack", "smalltalk"]);

// "Of course it's short notice", "definitely interested": the word weighs what follows and answers nothing.
function stresses(phrase: Phrase, next: Phrase): boolean {
	return phrase.class === "emphasis" && statements.has(next.class) && !isAgreeable.test(next.words);
}

// "I agree it's short notice", "I confirm I'm off": agreed is what follows, not the shift.
function vouches(phrase: Phrase, next: Phrase): boolean {
	return (
		/^(?:yes |i |i am |can )*(?:agree|agreed|confirm|confirmed|confirming|accept)(?: that)?$/u.test(phrase.words) &&
		(statements.has(next.class) || next.class === "weak" || next.class === "askTerms") &&
		/^(?:that |it |this |the |i |you |we )/u.test(next.words)
	);
}

const isAgreeable =
	/^(?:no|not|never|why|happy|glad|always|anytime|any time|anything|my pleasure|i (?:will|got|always|love|need)|looking|let|cool|great|perfect|fantastic|wonderful|awesome|sounds|works|thanks?|you)\b/u;

// "I'll get Maria", "I volunteer Ana": somebody else is brought, not the sender signed.
function namesWhom(phrase: Phrase, next: Phrase): boolean {
	return (
		phrase.class === "commit" &&
		next.class === "intro" &&
		!/ /u.test(next.words) &&
		/\b(?:take|get|volunteer|cover|bring|book|schedule|send|choose|pick|want|need|have|cubro|tomo|quiero|agarro|acepto|hago|trabajo)$/u.test(
			phrase.words,
		)
	);
}

// "Yes, send me the address first", "yes after talking to my husband", "let me do that first": something comes before.
function asksFirst(phrase: Phrase, before: Phrase | undefined, next: Phrase | undefined): boolean {
	if (phrase.class === "background" && before !== undefined && /^after /u.test(phrase.words)) return true;
	if (phrase.class === "detail" && /^(?:first|primero)$/u.test(phrase.words))
		return [before, next].some((beside) => beside?.class === "askLogistics");
	return phrase.class === "commit" && /\b(?:it|that|this) first$/u.test(phrase.words);
}

// "Lo tomo si puedo": after a commitment it is "if I can"; before or alone it is "yes, I can".
function isIfICan(phrase: Phrase, before: Phrase): boolean {
	return before.class === "commit" && /^(?:ok )?si (?:yo )?(?:puedo|quiero)$/u.test(phrase.words);
}

// "Lo tomo si se puede", "si se puede yo voy": beside a commitment it is "if that is possible"; alone it is "yes, it is".
function isIfItCanBe(phrase: Phrase, before: Phrase | undefined, next: Phrase | undefined): boolean {
	return (
		phrase.words === "si se puede" && !phrase.accented && [before, next].some((beside) => beside?.class === "commit")
	);
}

// "Si mi hermana me cuida los niños voy", "lo tomo si ya tengo ride": what is so, or what somebody does, leads to the yes.
function isIf(phrase: Phrase, { next, settled, opens }: { next: Phrase; settled: boolean; opens: boolean }): boolean {
	if (!/\bsi$/u.test(phrase.words)) return false;
	if (/^(?:mis? |me (?:lleva|trae|recoge|cuida|va|voy|arregla|dan?)\b)/u.test(next.words)) return true;
	// "Si m ka": in Creole it is never a yes.
	if (/^(?:m|mwen|mw|ou|w|li|l|nou) /u.test(next.words)) return true;
	// Whoever writes the accent in the midst of a sentence may mean an "if" all the same.
	if (phrase.accented && opens) return false;
	return settled && (statements.has(next.class) || /^no hay\b/u.test(next.words)) && !courtesies.test(next.words);
}

const courtesies =
	/^(?:necesito|quiero|me hacen? falta|gracias|muchas|con|sin|claro|ok|perfecto|excelente|muy|super|que bueno|que bien|dios|bendiciones|de nada)\b/u;

// "Sorry I can do it", "I can make it sorry": more likely a "can't" that lost its t than an apology for a yes.
function isSorryICan(phrase: Phrase, before: Phrase | undefined, next: Phrase | undefined): boolean {
	if (phrase.class !== "commit" || !/^(?:i )?can\b/u.test(phrase.words)) return false;
	return (
		(before !== undefined && !phrase.breakBefore && isBareSorry(before)) ||
		(next !== undefined && !next.breakBefore && isBareSorry(next))
	);
}

const isBareSorry = (phrase: Phrase) =>
	/^(?:(?:i am|so|very|really) )*(?:sorry|apologies|i apologize)$/u.test(phrase.words);
