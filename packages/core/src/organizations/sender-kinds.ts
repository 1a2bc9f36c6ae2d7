/**
 * What each kind of number may send, in segments: the carriers' limits as of 2026 (docs/telephony.md).
 * `perDay` is null where the kind has no daily cap. `burst` is what may go at once after a pause; the
 * carrier queues it.
 */
export const senderKinds = {
	long_code: { perSecond: 12, burst: 60, perDay: null },
	toll_free: { perSecond: 3, burst: 30, perDay: null },
	"10dlc_sole_proprietor": { perSecond: 1, burst: 10, perDay: 1_000 },
	"10dlc_low_volume": { perSecond: 3.75, burst: 30, perDay: 2_000 },
	short_code: { perSecond: 100, burst: 200, perDay: null },
	simulated: { perSecond: 100_000, burst: 100_000, perDay: null },
} as const;

export type SenderKind = keyof typeof senderKinds;

const tollFreePrefix = /^\+18(00|33|44|55|66|77|88)\d{7}$/;

/** The kind that a number's shape shows; how a long code is registered cannot be seen and is configured. */
export function senderKindOf(number: string): SenderKind {
	if (tollFreePrefix.test(number)) return "toll_free";
	return /^\+?\d{5,6}$/.test(number) ? "short_code" : "long_code";
}
