import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "rolldown/utils";

/** Packages whose types a client has anyway. */
const allowed = new Set(["@trpc/server"]);

/**
 * One self-contained declaration file for the exported type `name` of the file `from`, holding what it reaches and no more.
 *
 * @param from the declaration file to begin with
 * @param entries our own packages' names → their declaration files
 * @param serverOnly names that are not followed → what stands in for them
 * @throws when something cannot be written down without the server: a class, or a type from a package such as drizzle-orm
 */
export function collectDeclarations({ from, entries, name, serverOnly }) {
	const modules = new Map();
	const names = new Map();
	const written = [];

	const main = declare(locate(from, name));
	return `${written.join("\n")}\nexport type { ${main}${main === name ? "" : ` as ${name}`} };\n`;

	/** Writes a declaration once, what it needs included, and returns the name that it got. */
	function declare({ file, name: local }) {
		const key = `${file}#${local}`;
		const known = names.get(key);
		if (known !== undefined) return known;
		const given = freeName(local);
		names.set(key, given);
		const text = local in serverOnly ? `type ${given} = ${serverOnly[local]};` : copy({ file, local, given });
		written.push(text);
		return given;
	}

	function copy({ file, local, given }) {
		const { text, declarations } = load(file);
		const node = declarations.get(local);
		const edits = [];
		const own = typeParametersIn(node);
		for (const reference of referencesIn(node)) {
			const target = targetOf(file, reference, own);
			if (target !== null) edits.push({ start: reference.start, end: reference.end, text: target });
		}
		edits.push({ start: node.named.start, end: node.named.end, text: given });
		return `${node.ambient ? "declare " : ""}${edited(text, node, edits)}`;
	}

	/** What a reference is called in the file being written; null leaves it as it stands. */
	function targetOf(file, { spec, name: wanted }, own) {
		if (spec !== null) return declareFrom(file, spec, wanted);
		if (own.has(wanted)) return null;
		const { declarations, imports } = load(file);
		if (declarations.has(wanted)) return declare({ file, name: wanted });
		const imported = imports.get(wanted);
		return imported === undefined ? null : declareFrom(file, imported.spec, imported.name);
	}

	function declareFrom(file, spec, wanted) {
		const target = resolve(file, spec);
		if (target !== null) return declare(locate(target, wanted));
		if (allowed.has(spec)) return `import("${spec}").${wanted}`;
		throw new Error(`${short(file)} needs "${wanted}" from "${spec}", which whoever installs the client does not have. Let the procedure answer with a plain type.`);
	}

	/** Where an export is declared, through re-exports. */
	function locate(file, wanted) {
		const found = find(file, wanted);
		if (found === null) throw new Error(`${short(file)} exports no type "${wanted}" that can be copied (an interface, a type or a constant).`);
		return found;
	}

	function find(file, wanted) {
		const { declarations, imports, exports, stars } = load(file);
		if (declarations.has(wanted) && !exports.has(wanted)) return { file, name: wanted };
		const named = exports.get(wanted);
		if (named !== undefined) {
			const { spec, name: source } = named.spec === null ? (imports.get(named.name) ?? named) : named;
			return spec === null ? (declarations.has(source) ? { file, name: source } : null) : find(resolve(file, spec), source);
		}
		for (const spec of stars) {
			const target = resolve(file, spec);
			const found = target === null ? null : find(target, wanted);
			if (found !== null) return found;
		}
		return null;
	}

	function resolve(file, spec) {
		if (!spec.startsWith(".")) return entries[spec] ?? null;
		const target = path.resolve(path.dirname(file), spec).replace(/\.(ts|js)$/, ".d.ts");
		if (!existsSync(target)) throw new Error(`${short(file)} refers to "${spec}", of which tsc wrote no declarations.`);
		return target;
	}

	function load(file) {
		const loaded = modules.get(file) ?? readModule(file);
		modules.set(file, loaded);
		return loaded;
	}

	function freeName(wanted) {
		const taken = new Set(names.values());
		let given = wanted;
		for (let nth = 2; taken.has(given); nth += 1) given = `${wanted}${nth}`;
		return given;
	}
}

/** What a declaration file declares, imports and exports. */
function readModule(file) {
	const text = readFileSync(file, "utf8");
	const { program, errors } = parseSync(file, text, { lang: "dts", astType: "ts" });
	if (errors.length > 0) throw new Error(`${short(file)}: ${errors[0].message}`);
	const module = { text, declarations: new Map(), imports: new Map(), exports: new Map(), stars: [] };
	for (const statement of program.body) readStatement(statement, module);
	return module;
}

function readStatement(statement, { declarations, imports, exports, stars }) {
	const spec = statement.source?.value ?? null;
	if (statement.type === "ImportDeclaration") {
		for (const { local, imported } of statement.specifiers) imports.set(local.name, { spec, name: imported?.name ?? "default" });
	}
	if (statement.type === "ExportAllDeclaration") stars.push(spec);
	if (statement.type === "ExportNamedDeclaration") {
		for (const { local, exported } of statement.specifiers) exports.set(exported.name, { spec, name: local.name });
	}
	const declaration = statement.declaration ?? statement;
	if (declaration.type === "TSInterfaceDeclaration" || declaration.type === "TSTypeAliasDeclaration") {
		declarations.set(declaration.id.name, { ...declaration, named: declaration.id, ambient: false });
	}
	// tsc writes one constant a statement.
	if (declaration.type === "VariableDeclaration") {
		const { id } = declaration.declarations[0];
		const named = { start: id.start, end: id.start + id.name.length };
		declarations.set(id.name, { ...declaration, start: declaration.start + leadingDeclare(declaration), named, ambient: true });
	}
}

function leadingDeclare(declaration) {
	return declaration.declare ? "declare ".length : 0;
}

/** Every place in a declaration that names another type or constant: `import("…").X`, `X`, `typeof x`, `extends X`. */
function* referencesIn(node) {
	for (const child of nodesIn(node)) {
		if (child.type === "TSImportType") {
			const { start, end, name } = firstName(child.qualifier);
			yield { start: child.start, end: Math.max(end, start), spec: child.source.value, name };
		}
		const named = { TSTypeReference: child.typeName, TSTypeQuery: child.exprName, TSInterfaceHeritage: child.expression }[child.type];
		if (named != null && named.type !== "TSImportType") yield { ...firstName(named), spec: null };
	}
}

/** `a.b.c` → a */
function firstName(node) {
	return node.type === "TSQualifiedName" ? firstName(node.left) : { start: node.start, end: node.end, name: node.name };
}

function typeParametersIn(node) {
	const names = new Set();
	for (const child of nodesIn(node)) {
		if (child.type === "TSTypeParameter") names.add(child.name.name);
		if (child.type === "TSMappedType") names.add(child.key.name);
	}
	return names;
}

function* nodesIn(node) {
	if (typeof node.type === "string") yield node;
	for (const value of Object.values(node)) {
		if (typeof value === "object" && value !== null) yield* nodesIn(value);
	}
}

function edited(text, { start, end }, edits) {
	let result = "";
	let at = start;
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		result += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return result + text.slice(at, end);
}

function short(file) {
	return file.split(path.sep).slice(-3).join("/");
}
