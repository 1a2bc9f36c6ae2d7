let second = Number.NaN;
let written = "";

/** An instant as Twilio writes it: `Mon, 23 Nov 2026 18:11:32 +0000`. The last second is remembered: most come in a row. */
export function rfc2822(at: number): string {
	const whole = Math.floor(at / 1000);
	if (whole !== second) {
		written = new Date(whole * 1000).toUTCString().replace("GMT", "+0000");
		second = whole;
	}
	return written;
}
