/** North American toll-free numbers (800, 833, 844, 855, 866, 877, 888): STOP is kept by the carrier there, not by Twilio. */
export function isTollFree(number: string): boolean {
	return /^\+18(00|33|44|55|66|77|88)\d{7}$/.test(number);
}
