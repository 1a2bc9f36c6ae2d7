import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { Language } from "../wording/languages.ts";
import { countSegments } from "../wording/segments.ts";

/** Stores the words of texts once; a second save under the same id changes nothing. */
export function saveText(tx: Tx, { id, language, body }: { id: string; language: Language; body: string }): void {
	const { encoding, segments } = countSegments(body);
	insertText(tx).run({ id, language, body, encoding, segments });
}

const insertText = statement<{
	id: string;
	language: string;
	body: string;
	encoding: "gsm7" | "ucs2";
	segments: number;
}>(`
	INSERT INTO texts (id, language, body, encoding, segments) VALUES (:id, :language, :body, :encoding, :segments)
	ON CONFLICT DO NOTHING
`);
