const lookEveryMs = 10;

/** Waits until `look` returns something true and returns it; fails with `what` after `withinMs`. */
export async function until<Result>(
	what: string,
	look: () => Result | Promise<Result>,
	{ withinMs = 8_000 }: { withinMs?: number } = {},
): Promise<NonNullable<Result>> {
	const deadline = performance.now() + withinMs;
	for (;;) {
		const seen = await look();
		if (seen) return seen;
		if (performance.now() > deadline) throw new Error(`Waited ${withinMs} ms in vain until ${what}.`);
		await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
	}
}
