import type { Random } from "../carrier/random.ts";
import type { FaultView } from "../simulator.ts";
import type { FaultEffect, FaultMatch, FaultRule, FaultVerb } from "./fault-rule.ts";

/** What is about to happen, as far as rules can tell it apart. */
export type Happening = {
	verb: FaultVerb;
	to?: string | undefined;
	from?: string | undefined;
	status?: string | undefined;
};

export type FaultBook = {
	add(rule: FaultRule): string;
	remove(id?: string): void;
	list(): FaultView[];
	/** The effects that apply, in the order of their rules; counts each match. */
	effectsOn(happening: Happening): readonly FaultEffect[];
};

const none: readonly FaultEffect[] = [];

export function createFaultBook(random: Random): FaultBook {
	let rules: FaultView[] = [];
	let count = 0;

	return {
		add(rule) {
			const id = `fault-${++count}`;
			rules = [...rules, { ...rule, id, seen: 0, applied: 0 }];
			return id;
		},
		remove(id) {
			rules = id === undefined ? [] : rules.filter((rule) => rule.id !== id);
		},
		list: () => rules.map((rule) => ({ ...rule })),
		effectsOn(happening) {
			if (rules.length === 0) return none;
			return rules.filter((rule) => applies(rule, happening, random)).map((rule) => rule.effect);
		},
	};
}

function applies(rule: FaultView, happening: Happening, random: Random): boolean {
	const { match } = rule;
	if (!fits(match, happening)) return false;
	rule.seen++;
	if (match.nth !== undefined && rule.seen !== match.nth) return false;
	if (match.times !== undefined && rule.applied >= match.times) return false;
	if (match.probability !== undefined && random.chance() >= match.probability) return false;
	rule.applied++;
	return true;
}

function fits(match: FaultMatch, { verb, to, from, status }: Happening): boolean {
	if (match.to !== undefined && match.to !== to) return false;
	if (match.from !== undefined && match.from !== from) return false;
	if (match.status !== undefined && match.status !== status) return false;
	return covers(match.verb, verb);
}

function covers(wide: FaultVerb, verb: FaultVerb): boolean {
	if (wide === verb) return true;
	if (wide === "any") return verb.startsWith("messages.") || verb.startsWith("calls.");
	if (wide === "list") return verb.endsWith(".list");
	return verb.startsWith(`${wide}.`);
}
