/** What can be run with and is hardly meant: each a sentence that says what comes of it. */
export function configWarnings({
	given,
	settings,
}: {
	given: Readonly<Record<string, string>>;
	/** The names that are read, those of files with secrets too. */
	settings: readonly string[];
}): string[] {
	const strays = Object.keys(given)
		.filter((name) => name.startsWith(prefix) && !settings.includes(name) && !ofOthers.has(name))
		.map((name) => `${name} is no setting and changes nothing; is ${nearestTo(name, settings)} meant?`);
	return [...(given["COVERLINE_CARRIER"] === undefined ? withoutCarrier(given) : []), ...strays];
}

const prefix = "COVERLINE_";
/** What our own start, and the client's examples, put there. */
const ofOthers: ReadonlySet<string> = new Set(["COVERLINE_ROOT", "COVERLINE_KEY", "COVERLINE_URL"]);

function withoutCarrier(given: Readonly<Record<string, string>>): string[] {
	const credential = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"].find((name) => given[name] !== undefined);
	if (credential === undefined) return [];
	return [
		`${credential} is set and COVERLINE_CARRIER is not: the carrier is simulated and nothing leaves this machine; COVERLINE_CARRIER=twilio sends for real`,
	];
}

/** The one with the largest share of letters in common, in order. */
function nearestTo(stray: string, settings: readonly string[]): string | undefined {
	const likeness = (name: string) => {
		const [one, other] = [bare(stray), bare(name)];
		return inCommon(one, other) / (one.length + other.length);
	};
	return settings.toSorted((a, b) => likeness(b) - likeness(a))[0];
}

function bare(name: string): string {
	return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** The length of the longest common subsequence. */
function inCommon(one: string, other: string): number {
	let row = new Array<number>(other.length + 1).fill(0);
	for (const letter of one) {
		const next = [0];
		for (let at = 1; at <= other.length; at += 1)
			next.push(letter === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
		row = next;
	}
	return row.at(-1) ?? 0;
}
