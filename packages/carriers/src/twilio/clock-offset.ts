/** The Date header has whole seconds. */
const resolutionMs = 1_000;
/** A date further off than this is not what a clock says. */
const believedWithinMs = 24 * 60 * 60_000;

/**
 * By how much the carrier's clock is ahead of ours (ms; negative: behind), by the Date header of an answer
 * that we asked for at `sentAt` and had at `receivedAt` (RFC 9110 6.6.1: when the answer was made). The least
 * that these allow: clocks that may agree are taken to agree. Also 0 without a date that can be believed.
 */
export function clockOffset(
	header: string | string[] | undefined,
	{ sentAt, receivedAt }: { sentAt: number; receivedAt: number },
): number {
	const saidAt = Date.parse(String(Array.isArray(header) ? header[0] : header));
	if (Number.isNaN(saidAt)) return 0;
	const least = saidAt - receivedAt;
	const most = saidAt + resolutionMs - 1 - sentAt;
	const offset = least > 0 ? least : Math.min(0, most);
	return Math.abs(offset) > believedWithinMs ? 0 : offset;
}
