import { isDeepStrictEqual } from 'node:util';
import {
	type Document,
	isCollection,
	isMap,
	isNode,
	isScalar,
	isSeq,
	type Node,
	parseDocument,
	stringify,
	type YAMLMap,
} from 'yaml';

/** One change of a YAML file. A path leads from the top through keys and positions in lists. */
export type YamlEdit =
	/** Gives what stands at the path another value; makes it where nothing stands. */
	| { readonly at: readonly (string | number)[]; readonly value: unknown }
	/** Puts an item behind the others of the list at the path; makes the list where there is none. */
	| { readonly at: readonly (string | number)[]; readonly append: unknown }
	/** Takes away what stands at the path. A list or group that this leaves empty goes with it. */
	| { readonly at: readonly (string | number)[]; readonly remove: true }
	/** Takes every item out of the list at the path that says this. */
	| { readonly at: readonly (string | number)[]; readonly drop: unknown };

/** The same with items that follow each other into one list put together: a file is parsed once for all of them. */
type Step = Exclude<YamlEdit, { readonly append: unknown } | { readonly drop: unknown }> | Appended;
interface Appended {
	readonly at: readonly (string | number)[];
	readonly append: readonly unknown[];
}

/**
 * A YAML file with changes made: its order, its comments and every line that no change concerns stay as they were
 * written. The lines are changed in place; where that would not give what was meant, the file is written anew from its
 * tree, which keeps order and comments but may indent otherwise.
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
	let now = text;
	for (let at = 0; at < edits.length; ) {
		const edit = edits[at] as YamlEdit;
		let next = at + 1;
		if ('append' in edit) {
			while (isIntoList(edits[next], edit.at)) next++;
			now = editOnce(now, { at: edit.at, append: edits.slice(at, next).map((one) => (one as typeof edit).append) });
		} else if ('drop' in edit) now = dropped(now, edit.at, edit.drop);
		else now = editOnce(now, edit);
		at = next;
	}
	return now;
}

function isIntoList(edit: YamlEdit | undefined, at: YamlEdit['at']): boolean {
	return edit !== undefined && 'append' in edit && isDeepStrictEqual(edit.at, at);
}

/** The file without the items of a list that say something, the last one first, so that places before it stay. */
function dropped(text: string, at: YamlEdit['at'], value: unknown): string {
	const document = parsed(text);
	const list = nodeAt(document, at);
	const items: unknown[] = isSeq(list) ? list.toJS(document) : [];
	const places = items.flatMap((item, place) => (isDeepStrictEqual(item, value) ? [place] : []));
	return places.reverse().reduce((now, place) => editOnce(now, { at: [...at, place], remove: true }), text);
}

function editOnce(text: string, edit: Step): string {
	const document = parsed(text);
	const meant = changed(parsed(text), edit);
	const inPlace = lineEdit(text, document, edit);
	if (inPlace !== null && meansTheSame(inPlace, meant)) return inPlace;
	return meant.contents === null ? '' : meant.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const parsed = (text: string) => parseDocument(text, { version: '1.2', schema: 'core', merge: false, keepSourceTokens: true });

function meansTheSame(text: string, meant: Document): boolean {
	const document = parsed(text);
	return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), meant.toJS());
}

/** The change made in the tree: what the file must say afterwards. */
function changed(document: Document, edit: Step): Document {
	const { at } = edit;
	if ('value' in edit) document.setIn(at, document.createNode(edit.value));
	else if ('append' in edit) {
		const list = at.length === 0 ? document.contents : document.getIn(at);
		const items = edit.append.map((item) => document.createNode(item, { flow: true }));
		if (isSeq(list)) for (const item of items) list.add(item);
		else if (at.length === 0) document.contents = document.createNode(items) as typeof document.contents;
		else document.setIn(at, document.createNode(items));
	} else removeIn(document, at);
	return document;
}

function removeIn(document: Document, at: readonly (string | number)[]): void {
	document.deleteIn(at);
	const above = at.slice(0, -1);
	const left = above.length === 0 ? document.contents : document.getIn(above);
	if (!isCollection(left) || left.items.length > 0) return;
	if (above.length === 0) document.contents = null;
	else removeIn(document, above);
}

/** The change made in the lines; null where lines cannot tell how. */
function lineEdit(text: string, document: Document, edit: Step): string | null {
	const { at } = edit;
	const here = nodeAt(document, at);
	if ('value' in edit) {
		if (here !== null) return replaced(text, here, flow(edit.value));
		return typeof at.at(-1) === 'string' ? withKey(text, document, at, flow(edit.value)) : null;
	}
	if ('append' in edit) {
		const lines = (indent: string) => edit.append.map((item) => `${indent}- ${flow(item)}`).join('\n');
		if (here === null && at.length === 0) return `${closed(text)}${lines('')}\n`;
		if (here === null) return withKey(text, document, at, `\n${lines(`${indentOf(text, document, at)}  `)}`);
		if (!isSeq(here) || here.flow || here.items.length === 0) return null;
		const last = here.items.at(-1) as Node;
		return lineAfter(text, last, lines(' '.repeat(column(text, here.range?.[0] ?? 0))));
	}
	return here === null ? text : withoutLines(text, document, at, here);
}

const flow = (value: unknown) =>
	stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trimEnd();

function nodeAt(document: Document, at: readonly (string | number)[]): Node | null {
	const node = at.length === 0 ? document.contents : document.getIn(at, true);
	return isNode(node) ? node : null;
}

function replaced(text: string, node: Node, by: string): string | null {
	if (!node.range || (isCollection(node) && !node.flow)) return null;
	return text.slice(0, node.range[0]) + by + text.slice(node.range[1]);
}

/** A new key behind the last one of the group that it belongs into. */
function withKey(text: string, document: Document, at: readonly (string | number)[], value: string): string | null {
	const key = `${flow(at.at(-1))}:${value.startsWith('\n') ? '' : ' '}${value}`;
	if (document.contents === null && at.length === 1) return `${closed(text)}${key}\n`;
	const group = nodeAt(document, at.slice(0, -1));
	if (!isMap(group) || group.flow || group.items.length === 0) return null;
	const last = group.items.at(-1) as YAMLMap['items'][number];
	const end = (isNode(last.value) && last.value.range ? last.value : last.key) as Node;
	return lineAfter(text, end, `${indentOf(text, document, at)}${key}`);
}

/** The blanks that stand before the keys of the group that a path leads into. */
function indentOf(text: string, document: Document, at: readonly (string | number)[]): string {
	const group = nodeAt(document, at.slice(0, -1));
	const first = isMap(group) ? group.items[0]?.key : null;
	return isNode(first) && first.range ? ' '.repeat(column(text, first.range[0])) : '';
}

const column = (text: string, offset: number) => offset - (text.lastIndexOf('\n', offset - 1) + 1);
const closed = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** A new line behind the one that a node ends on, remarks at its end included. */
function lineAfter(text: string, node: Node, line: string): string {
	let end = node.range?.[1] ?? text.length;
	// The range of what is written over several lines ends behind its last line break.
	while (end > 0 && /\s/.test(text[end - 1] as string)) end--;
	const stop = text.indexOf('\n', end);
	if (stop === -1) return `${text}\n${line}\n`;
	return `${text.slice(0, stop + 1)}${line}\n${text.slice(stop + 1)}`;
}

/** The file without the lines of an item or key that has its lines for itself. */
function withoutLines(text: string, document: Document, at: readonly (string | number)[], node: Node): string | null {
	const above = nodeAt(document, at.slice(0, -1));
	if (!isCollection(above) || above.flow || above.items.length < 2) return null;
	const pair = isMap(above) ? above.items.find(({ key }) => isScalar(key) && key.value === at.at(-1)) : undefined;
	const start = text.lastIndexOf('\n', (isNode(pair?.key) ? pair.key.range?.[0] : node.range?.[0]) ?? 0) + 1;
	let end = node.range?.[1] ?? 0;
	while (end > start && /\s/.test(text[end - 1] as string)) end--;
	const stop = text.indexOf('\n', end);
	return text.slice(0, start) + (stop === -1 ? '' : text.slice(stop + 1));
}
