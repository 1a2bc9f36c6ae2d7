export interface Bucket {
	tokens: number;
	at: number;
}

export interface TakenToday {
	/** When the carrier's day began (epoch ms). */
	since: number;
	/** What was settled until then is counted. */
	until: number;
	segments: number;
}

/** How fast each number, and the account, has gone lately. */
export interface Pace {
	readonly buckets: Map<string, Bucket>;
	/** Segments that the carrier took over each number today, where a daily cap is counted. */
	readonly takenToday: Map<string, TakenToday>;
	/** Since when each number has nothing left of its day, for what waits (epoch ms). */
	readonly usedUpSince: Map<string, number>;
}

/** How much may go now through a bucket, without taking it. */
export function available(pace: Pace, { key, perSecond, burst, now }: Rate & { key: string; now: number }): number {
	const bucket = pace.buckets.get(key) ?? { tokens: burst, at: now };
	// The clock may have been set back.
	const passedMs = Math.max(0, now - bucket.at);
	const tokens = Math.min(burst, bucket.tokens + (passedMs / 1000) * perSecond);
	pace.buckets.set(key, { tokens, at: now });
	return Math.max(0, Math.floor(tokens));
}

export interface Rate {
	perSecond: number;
	burst: number;
}

export function take(pace: Pace, key: string, amount: number): void {
	const bucket = pace.buckets.get(key);
	if (bucket !== undefined) bucket.tokens -= amount;
}

/** For what was taken and then not sent. */
export function putBack(pace: Pace, key: string, amount: number): void {
	take(pace, key, -amount);
}

/** When the bucket will have one again (epoch ms). */
export function refillAt(pace: Pace, { key, perSecond, now }: { key: string; perSecond: number; now: number }): number {
	const tokens = pace.buckets.get(key)?.tokens ?? 1;
	return tokens >= 1 ? now : now + Math.ceil(((1 - tokens) / perSecond) * 1000);
}
