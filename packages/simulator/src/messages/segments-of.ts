const plain =
	"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const extended = "\f^{}\\[~]|€";

const septets = new Map<string, number>([
	...[...plain].map((character) => [character, 1] as const),
	...[...extended].map((character) => [character, 2] as const),
]);

/**
 * How many parts a text is sent in, at least 1. GSM-7: 160 characters, or 153 in each of several parts. Anything else is
 * UCS-2: 70 or 67 UTF-16 units. No character is torn between two parts.
 */
export function segmentsOf(text: string): number {
	const characters = [...text];
	if (characters.every((character) => septets.has(character))) {
		return parts(
			characters.map((character) => septets.get(character) as number),
			160,
			153,
		);
	}
	return parts(
		characters.map((character) => character.length),
		70,
		67,
	);
}

function parts(costs: number[], alone: number, each: number): number {
	if (costs.reduce((sum, cost) => sum + cost, 0) <= alone) return 1;
	let count = 1;
	let used = 0;
	for (const cost of costs) {
		if (used + cost > each) {
			count++;
			used = 0;
		}
		used += cost;
	}
	return count;
}
