/**
 * Runs each rival once a round, in turn, so that whatever else the machine does meets them alike; every
 * second round in reverse (A B B A …), so that none profits from its place.
 */
export async function alternate<Name extends string>(
	rounds: number,
	rivals: Record<Name, (round: number) => Promise<number> | number>,
): Promise<Record<Name, number[]>> {
	const names = Object.keys(rivals) as Name[];
	const results = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
	for (let round = 0; round < rounds; round += 1) {
		const order = round % 2 === 0 ? names : names.toReversed();
		for (const name of order) results[name].push(await rivals[name](round));
	}
	return results;
}

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median of the rounds' own ratios: a slow moment of the machine meets both sides of a round. */
export function medianRatio(above: readonly number[], below: readonly number[]): number {
	return median(above.map((value, round) => value / (below[round] ?? Number.NaN)));
}
