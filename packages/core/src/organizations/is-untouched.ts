import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/** Whether an installation is as its first start has made it: nobody has put anything in, changed anything or written. */
export function isUntouched(db: Db): boolean {
	return touched(db).get({}) === undefined;
}

/** Every change has its event, and "coverline" is who acts when nobody asks. A stranger's text leaves its own row alone. */
const touched = statement<object, { found: 1 }>(`
	SELECT 1 AS found WHERE EXISTS (SELECT 1 FROM events WHERE actor <> 'coverline')
		OR EXISTS (SELECT 1 FROM inbound_messages)
`);
