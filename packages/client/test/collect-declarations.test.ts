import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importsOf } from "../build/check-imports.ts";
import { collectDeclarations } from "../build/collect-declarations.ts";

describe("collecting what a type reaches", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), "coverline-declarations-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	function collect(files: Record<string, string>): string {
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
			writeFileSync(path.join(folder, name), text);
		}
		return collectDeclarations({
			from: path.join(folder, "router.d.ts"),
			name: "Answer",
			entries: { "@coverline/core": path.join(folder, "core/index.d.ts") },
			serverOnly: { Context: "object" },
		});
	}

	test("copies what is reached, through re-exports and renamings, and nothing else", () => {
		const collected = collect({
			"router.d.ts": 'export type Answer = import("@coverline/core").Report;',
			"core/index.d.ts": 'export * from "./secrets.ts";\nexport { Counted as Report } from "./report.ts";',
			"core/secrets.d.ts": 'import type { Database } from "drizzle-orm";\nexport interface Secret { db: Database }',
			"core/report.d.ts": 'import type { Row as Line } from "./row.ts";\nexport interface Counted { rows: Line[] }',
			"core/row.d.ts": "export interface Row { id: string; }",
		});
		expect(collected).toBe(
			[
				"interface Row { id: string; }",
				"interface Counted { rows: Row[] }",
				"type Answer = Counted;",
				"export type { Answer };",
				"",
			].join("\n"),
		);
	});

	test("keeps two types of one name apart", () => {
		const collected = collect({
			"router.d.ts": 'export type Answer = [import("./a.ts").Row, import("./b.ts").Row];',
			"a.d.ts": "export type Row = 1;",
			"b.d.ts": "type Row = 2;\nexport { Row };",
		});
		expect(collected).toContain("type Row = 1;\ntype Row2 = 2;\ntype Answer = [Row, Row2];");
	});

	test("follows constants, inheritance and types that contain themselves", () => {
		const collected = collect({
			"router.d.ts": [
				"export declare const kinds: readonly ['a', 'b'];",
				"interface Base { kind: (typeof kinds)[number]; }",
				"export interface Answer extends Base { parts: Answer[]; }",
			].join("\n"),
		});
		expect(collected).toContain("declare const kinds: readonly ['a', 'b'];");
		expect(collected).toContain("interface Answer extends Base { parts: Answer[]; }");
	});

	test("leaves type parameters and the language's own types alone", () => {
		const collected = collect({
			"router.d.ts": "export type Answer = Pairs<string>;\ntype Pairs<T> = { [Key in keyof T]: Promise<T[Key]> };",
			"T.d.ts": "export type T = never;",
		});
		expect(collected).toContain("type Pairs<T> = { [Key in keyof T]: Promise<T[Key]> };");
	});

	test("keeps what tRPC brings, and puts a stand-in where only the server can look", () => {
		const collected = collect({
			"router.d.ts":
				'import type { TRPCBuiltRouter as Built } from "@trpc/server";\nexport type Answer = Built<import("./context.ts").Context>;',
			"context.d.ts": 'export interface Context { db: import("better-sqlite3").Database }',
		});
		expect(collected).toContain(
			'type Context = object;\ntype Answer = import("@trpc/server").TRPCBuiltRouter<Context>;',
		);
	});

	test("refuses an answer that would need the server's packages", () => {
		const files = { "router.d.ts": 'export interface Answer { rows: import("drizzle-orm").InferSelectModel<{}> }' };
		expect(() => collect(files)).toThrow('needs "InferSelectModel" of "drizzle-orm"');
	});

	test("refuses an answer that is a class", () => {
		const files = {
			"router.d.ts": 'export type Answer = import("./error.ts").Refused;',
			"error.d.ts": "export declare class Refused extends Error {}",
		};
		expect(() => collect(files)).toThrow('no interface, type or constant "Refused"');
	});
});

test("every way to import is seen", () => {
	const text = `
		/// <reference types="node" />
		import "side-effect";
		import type { A } from "from-import";
		export * from 'from-export';
		const lazy = import("dynamic");
		type B = import("type-import").B;
	`;
	expect(importsOf(text)).toEqual(["node", "side-effect", "from-import", "from-export", "dynamic", "type-import"]);
});
