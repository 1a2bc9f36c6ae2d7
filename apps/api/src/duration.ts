const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

/** "400ms", "90s", "10m", "1h" in milliseconds; null for anything else. */
export function durationMs(text: string): number | null {
	const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)$/.exec(text.trim());
	if (match === null) return null;
	return Math.round(Number(match[1]) * unitMs[match[2] as keyof typeof unitMs]);
}
