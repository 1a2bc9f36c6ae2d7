/** What messages and calls have in common for finding and listing them. */
export type Resource = {
	readonly sid: string;
	readonly sequence: number;
	readonly from: string;
	readonly to: string;
	/** Epoch milliseconds; before it, lists do not show the resource. */
	listedAt: number;
};

/** An append-only log with an index by sid, by number and by pair of numbers, so that 100,000 rows list as fast as ten. */
export type ResourceLog<Row extends Resource> = {
	readonly all: readonly Row[];
	add(row: Row): void;
	find(sid: string): Row | undefined;
	/** The rows with these numbers, oldest first; a number left out matches every row. */
	between(numbers: { from?: string | undefined; to?: string | undefined }): readonly Row[];
	clear(): void;
};

export function createResourceLog<Row extends Resource>(): ResourceLog<Row> {
	const all: Row[] = [];
	const bySid = new Map<string, Row>();
	const byNumbers = new Map<string, Row[]>();

	const file = (key: string, row: Row) => {
		const rows = byNumbers.get(key);
		if (rows) rows.push(row);
		else byNumbers.set(key, [row]);
	};

	return {
		all,
		add(row) {
			all.push(row);
			bySid.set(row.sid, row);
			file(keyOf(row.from, row.to), row);
			file(keyOf(row.from, undefined), row);
			file(keyOf(undefined, row.to), row);
		},
		find: (sid) => bySid.get(sid),
		between({ from, to }) {
			if (!from && !to) return all;
			return byNumbers.get(keyOf(from, to)) ?? [];
		},
		clear() {
			all.length = 0;
			bySid.clear();
			byNumbers.clear();
		},
	};
}

const keyOf = (from: string | undefined, to: string | undefined) => `${from ?? "*"}|${to ?? "*"}`;
