import { existsSync } from "node:fs";
import path from "node:path";
import { type Declaration, type DeclarationModule, readModule } from "./read-module.ts";
import { type Reference, referencesIn } from "./references-in.ts";

/** Packages whose types whoever installs the client has too. */
const installedToo = new Set(["@trpc/server"]);

export interface Collection {
	/** The declaration file that exports the type. */
	from: string;
	name: string;
	/** Our own packages' names → their declaration files. */
	entries: Readonly<Record<string, string>>;
	/** Names that are not followed → what stands in for them. */
	serverOnly: Readonly<Record<string, string>>;
}

interface Place {
	file: string;
	name: string;
}

/**
 * One self-contained declaration file for one exported type: what it reaches, and no more.
 *
 * @throws when it reaches what cannot be written down without the server: a class, or a type of a package such as drizzle-orm
 */
export function collectDeclarations({ from, name, entries, serverOnly }: Collection): string {
	const modules = new Map<string, DeclarationModule>();
	const given = new Map<string, string>();
	const written: string[] = [];
	const main = declare(locate(from, name));
	return `${written.join("\n")}\nexport type { ${main === name ? name : `${main} as ${name}`} };\n`;

	/** Writes a declaration, once and after what it needs; returns the name that it got. */
	function declare(place: Place): string {
		const key = `${place.file}#${place.name}`;
		const known = given.get(key);
		if (known !== undefined) return known;
		const called = freeName(place.name);
		given.set(key, called);
		const standIn = serverOnly[place.name];
		written.push(standIn === undefined ? copy(place, called) : `type ${called} = ${standIn};`);
		return called;
	}

	function copy({ file, name: local }: Place, called: string): string {
		const { text, declarations } = load(file);
		const declaration = declarations.get(local) as Declaration;
		const edits = referencesIn(declaration.node).flatMap((reference) => {
			const replacement = nameFor(reference, file);
			return replacement === null ? [] : [{ ...reference, text: replacement }];
		});
		edits.push({ ...declaration.name, spec: null, name: local, text: called });
		return declaration.keyword + edited(text, { start: declaration.start, end: declaration.node.end }, edits);
	}

	/** What a reference is called in the file being written; null leaves it as it stands (`Record`, `Promise`). */
	function nameFor({ spec, name: wanted }: Reference, file: string): string | null {
		if (spec !== null) return nameFrom(spec, wanted, file);
		const { declarations, imports } = load(file);
		if (declarations.has(wanted)) return declare({ file, name: wanted });
		const imported = imports.get(wanted);
		return imported?.spec == null ? null : nameFrom(imported.spec, imported.name, file);
	}

	function nameFrom(spec: string, wanted: string, file: string): string {
		const target = resolve(spec, file);
		if (target !== null) return declare(locate(target, wanted));
		if (installedToo.has(spec)) return `import("${spec}").${wanted}`;
		throw new Error(
			`${short(file)} needs "${wanted}" of "${spec}", which an integrator does not have; let the procedure answer with a plain type.`,
		);
	}

	function locate(file: string, wanted: string): Place {
		const found = find(file, wanted);
		if (found !== null) return found;
		throw new Error(
			`${short(file)} has no interface, type or constant "${wanted}"; let the procedure answer with a plain type.`,
		);
	}

	/** Where an export is declared, through re-exports. */
	function find(file: string, wanted: string): Place | null {
		const { declarations, imports, exports, stars } = load(file);
		const exported = exports.get(wanted);
		const origin = exported?.spec === null ? (imports.get(exported.name) ?? exported) : exported;
		if (origin?.spec != null) return findFrom(origin.spec, origin.name, file);
		const local = origin?.name ?? wanted;
		if (declarations.has(local)) return { file, name: local };
		for (const spec of stars) {
			const found = findFrom(spec, wanted, file);
			if (found !== null) return found;
		}
		return null;
	}

	function findFrom(spec: string, wanted: string, file: string): Place | null {
		const target = resolve(spec, file);
		return target === null ? null : find(target, wanted);
	}

	/** The declaration file that a specifier means; null when it is another package's. */
	function resolve(spec: string, file: string): string | null {
		if (!spec.startsWith(".")) return entries[spec] ?? null;
		const target = path.resolve(path.dirname(file), spec).replace(/\.(ts|js)$/, ".d.ts");
		if (!existsSync(target)) throw new Error(`${short(file)} refers to "${spec}", of which there are no declarations.`);
		return target;
	}

	function load(file: string): DeclarationModule {
		const module = modules.get(file) ?? readModule(file);
		modules.set(file, module);
		return module;
	}

	function freeName(wanted: string): string {
		const taken = new Set(given.values());
		let free = wanted;
		for (let nth = 2; taken.has(free); nth += 1) free = `${wanted}${nth}`;
		return free;
	}
}

interface Edit {
	start: number;
	end: number;
	text: string;
}

function edited(text: string, { start, end }: { start: number; end: number }, edits: Edit[]): string {
	let result = "";
	let at = start;
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		result += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return result + text.slice(at, end);
}

function short(file: string): string {
	return file.split(path.sep).slice(-3).join("/");
}
