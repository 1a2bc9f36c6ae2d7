/** GSM 03.38 basic set: one septet each. */
const basic = new Set(
	"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** GSM 03.38 extension: an escape and a septet. */
const extended = new Set("^{}\\[~]|€\f");

const gsm7 = { single: 160, part: 153 };
const ucs2 = { single: 70, part: 67 };

export interface SegmentCount {
	encoding: "gsm7" | "ucs2";
	/** Septets in GSM-7, UTF-16 units in UCS-2. */
	units: number;
	segments: number;
}

/** How a carrier will encode a text, and how many segments it charges (GSM 03.38 and 03.40). */
export function countSegments(text: string): SegmentCount {
	let septets = 0;
	for (const character of text) {
		if (basic.has(character)) septets += 1;
		else if (extended.has(character)) septets += 2;
		else return { encoding: "ucs2", units: text.length, segments: parts(text.length, ucs2) };
	}
	return { encoding: "gsm7", units: septets, segments: parts(septets, gsm7) };
}

function parts(units: number, size: { single: number; part: number }): number {
	return units <= size.single ? 1 : Math.ceil(units / size.part);
}

/** Characters that turn a whole text into UCS-2 although a plain one says the same. */
const plainFor: Readonly<Record<string, string>> = {
	"‘": "'",
	"’": "'",
	"“": '"',
	"”": '"',
	"–": "-",
	"—": "-",
	"…": "...",
	"\u00a0": " ",
	"\u202f": " ",
	ç: "c",
};

/** The same words in GSM-7 where that can be said, accents dropped; other scripts are left as they are. */
export function plainForGsm7(text: string): string {
	return [...text]
		.map((character) => (basic.has(character) || extended.has(character) ? character : plain(character)))
		.join("");
}

function plain(character: string): string {
	const known = plainFor[character];
	if (known !== undefined) return known;
	const bare = character.normalize("NFD").replace(/\p{M}/gu, "");
	return basic.has(bare) ? bare : character;
}
