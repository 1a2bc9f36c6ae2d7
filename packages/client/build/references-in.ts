import type { Piece } from "./read-module.ts";

/** A place that names another type or constant: its text from `start` to `end`, and what it means. */
export interface Reference {
	start: number;
	end: number;
	/** The module of `import("…").X`; null for a plain name. */
	spec: string | null;
	name: string;
}

type Named = Piece & { name: string };
type Qualified = Piece & { left: Piece };

/** Every `import("…").X`, `X`, `typeof x` and `extends X` in a declaration, its own type parameters left out. */
export function referencesIn(declaration: Piece): Reference[] {
	const pieces = [...piecesOf(declaration)];
	const own = new Set(pieces.flatMap(typeParameterOf));
	return pieces.flatMap(referenceIn).filter(({ spec, name }) => spec !== null || !own.has(name));
}

function referenceIn(piece: Piece): Reference[] {
	if (piece.type === "TSImportType") {
		const { source, qualifier } = piece as Piece & { source: { value: string }; qualifier: Piece | null };
		if (qualifier === null) throw new Error(`A whole module is used as a type: import("${source.value}").`);
		const { name, end } = firstName(qualifier);
		return [{ start: piece.start, end, spec: source.value, name }];
	}
	const named = nameIn(piece);
	if (named === null || named.type === "TSImportType") return [];
	const { start, end, name } = firstName(named);
	return [{ start, end, spec: null, name }];
}

function nameIn(piece: Piece): Piece | null {
	switch (piece.type) {
		case "TSTypeReference":
			return (piece as Piece & { typeName: Piece }).typeName;
		case "TSTypeQuery":
			return (piece as Piece & { exprName: Piece }).exprName;
		case "TSInterfaceHeritage":
			return (piece as Piece & { expression: Piece }).expression;
		default:
			return null;
	}
}

/** `a.b.c` → a */
function firstName(piece: Piece): Named {
	return piece.type === "TSQualifiedName" ? firstName((piece as Qualified).left) : (piece as Named);
}

function typeParameterOf(piece: Piece): string[] {
	if (piece.type === "TSTypeParameter") return [(piece as Piece & { name: Named }).name.name];
	if (piece.type === "TSMappedType") return [(piece as Piece & { key: Named }).key.name];
	return [];
}

function* piecesOf(piece: object): Generator<Piece> {
	if ("type" in piece && typeof piece.type === "string") yield piece as Piece;
	for (const part of Object.values(piece)) {
		if (typeof part === "object" && part !== null) yield* piecesOf(part);
	}
}
