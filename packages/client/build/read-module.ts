import { readFileSync } from "node:fs";
import { parseSync } from "rolldown/utils";

/** A piece of a parsed declaration file. */
export interface Piece {
	type: string;
	start: number;
	end: number;
}

/** A declaration that can be copied: where it stands, and where its name does. */
export interface Declaration {
	node: Piece;
	name: Span;
	/** What its text begins with once `export` and `declare` are left out. */
	start: number;
	keyword: "" | "declare ";
}

export interface Span {
	start: number;
	end: number;
}

/** Where a name comes from: a module, or (null) this file. */
export interface Origin {
	spec: string | null;
	name: string;
}

/** A declaration file: what it declares, imports and exports under which names. */
export interface DeclarationModule {
	text: string;
	declarations: Map<string, Declaration>;
	imports: Map<string, Origin>;
	exports: Map<string, Origin>;
	/** `export * from "…"` */
	stars: string[];
}

/** @throws when the file is no valid declaration file. */
export function readModule(file: string): DeclarationModule {
	const text = readFileSync(file, "utf8");
	const { program, errors } = parseSync(file, text, { lang: "dts", astType: "ts" });
	if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
	const module: DeclarationModule = {
		text,
		declarations: new Map(),
		imports: new Map(),
		exports: new Map(),
		stars: [],
	};
	for (const statement of program.body) readStatement(statement, module);
	return module;
}

type Statement = ReturnType<typeof parseSync>["program"]["body"][number];

function readStatement(statement: Statement, module: DeclarationModule): void {
	switch (statement.type) {
		case "ImportDeclaration":
			for (const specifier of statement.specifiers) {
				const name = specifier.type === "ImportSpecifier" ? nameOf(specifier.imported) : "default";
				module.imports.set(specifier.local.name, { spec: statement.source.value, name });
			}
			return;
		case "ExportAllDeclaration":
			module.stars.push(statement.source.value);
			return;
		case "ExportNamedDeclaration":
			for (const { local, exported } of statement.specifiers) {
				module.exports.set(nameOf(exported), { spec: statement.source?.value ?? null, name: nameOf(local) });
			}
			if (statement.declaration !== null) readStatement(statement.declaration, module);
			return;
		case "TSInterfaceDeclaration":
		case "TSTypeAliasDeclaration":
			module.declarations.set(statement.id.name, {
				node: statement,
				name: statement.id,
				start: statement.start,
				keyword: "",
			});
			return;
		case "VariableDeclaration":
			return readConstant(statement, module);
		default:
			// Classes, functions and the like have no place in an answer: what needs one is refused when it is looked up.
			return;
	}
}

/** tsc writes one constant a statement: `declare const x: X;` */
function readConstant(statement: Extract<Statement, { type: "VariableDeclaration" }>, module: DeclarationModule): void {
	const id = statement.declarations[0]?.id;
	if (id?.type !== "Identifier") return;
	const start = statement.start + (statement.declare ? "declare ".length : 0);
	const name = { start: id.start, end: id.start + id.name.length };
	module.declarations.set(id.name, { node: statement, name, start, keyword: "declare " });
}

function nameOf(name: { type: "Literal"; value: string } | { type: "Identifier"; name: string }): string {
	return name.type === "Literal" ? name.value : name.name;
}
