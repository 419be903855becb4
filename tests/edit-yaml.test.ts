import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editYaml, type YamlEdit } from '../src/collection/cataloguer/edit-yaml.ts';
import { fc } from './support/cases.ts';

const FILE = `# Decided by hand.
outlet: "Sill Herald"   # as the stamp says
date:
  value: 2017-03-14
  reason: the print   # page 3
lines:
  - {from: 3, to: 4, role: deck}
  # seen twice

  - {from: 9, role: furniture}
note: >
  Folded
  text.
`;

describe('a YAML file that the desk changes', () => {
	it.each<[string, YamlEdit, string, string]>([
		['another value', { at: ['outlet'], value: 'Tarn Post' }, 'outlet: "Sill Herald"   #', 'outlet: Tarn Post   #'],
		['a value inside', { at: ['date', 'value'], value: '2017-03' }, 'value: 2017-03-14', 'value: 2017-03'],
		['a new key inside', { at: ['date', 'by'], value: 'O. F.' }, 'print   # page 3\n', 'print   # page 3\n  by: O. F.\n'],
		[
			'one more in a list',
			{ at: ['lines'], append: { from: 12, role: 'caption' } },
			'role: furniture}\n',
			'role: furniture}\n  - {from: 12, role: caption}\n',
		],
		['one less in a list', { at: ['lines', 0], remove: true }, '  - {from: 3, to: 4, role: deck}\n', ''],
		['a key less', { at: ['outlet'], remove: true }, 'outlet: "Sill Herald"   # as the stamp says\n', ''],
		['a new key', { at: ['url'], value: 'https://a.example/b' }, '  text.\n', '  text.\nurl: https://a.example/b\n'],
		['a new list', { at: ['authors'], append: 'Ilse Maron' }, '  text.\n', '  text.\nauthors:\n  - Ilse Maron\n'],
	])('%s changes nothing else', (_, edit, before, after) => {
		expect(FILE.split(before)).toHaveLength(2);
		expect(editYaml(FILE, [edit])).toBe(FILE.replace(before, () => after));
	});

	it('takes out of a list what says something, wherever it stands and however it is written', () => {
		const gone = editYaml(FILE, [{ at: ['lines'], drop: { role: 'furniture', from: 9 } }]);
		expect(gone).toBe(FILE.replace('  - {from: 9, role: furniture}\n', ''));
		expect(editYaml(FILE, [{ at: ['lines'], drop: { from: 10, role: 'furniture' } }])).toBe(FILE);
		expect(editYaml(FILE, [{ at: ['none'], drop: { from: 9 } }])).toBe(FILE);
		expect(editYaml('not:\n  - {text: A}\n  - {text: A}\n', [{ at: ['not'], drop: { text: 'A' } }])).not.toContain('A');
	});

	it('puts many items into a list as it puts them one by one', () => {
		const edits = ['A', 'B', 'C'].map((text) => ({ at: ['not'], append: { text } }));
		expect(editYaml('# By hand.\n', edits)).toBe('# By hand.\nnot:\n  - {text: A}\n  - {text: B}\n  - {text: C}\n');
		expect(editYaml('not:\n  - {text: Z}   # once\nsame: []\n', edits)).toBe(
			'not:\n  - {text: Z}   # once\n  - {text: A}\n  - {text: B}\n  - {text: C}\nsame: []\n',
		);
	});

	it('begins where there is none', () => {
		expect(editYaml('', [{ at: ['not'], append: { text: 'Correction' } }])).toBe('not:\n  - {text: Correction}\n');
		expect(editYaml('# Only a remark.', [{ at: ['outlet'], value: 'NO' }])).toBe('# Only a remark.\noutlet: NO\n');
	});

	it('ends empty when its last key goes', () => {
		expect(parse(editYaml('lines:\n  - {from: 1, role: deck}\n', [{ at: ['lines', 0], remove: true }])) ?? null).toBeNull();
	});

	it('is a list of records too', () => {
		const records = '- id: halvern\n  label: Halvern\n  # once Halfern\n  aliases: [Halfern]\n';
		const more = editYaml(records, [
			{ at: [], append: { id: 'tarn', label: 'Tarn' } },
			{ at: [0, 'aliases'], append: 'Halverne' },
		]);
		expect(parse(more)).toEqual([
			{ id: 'halvern', label: 'Halvern', aliases: ['Halfern', 'Halverne'] },
			{ id: 'tarn', label: 'Tarn' },
		]);
		expect(more).toContain('  # once Halfern\n');
	});

	it('says what was meant, whatever is written where, and keeps every remark', () => {
		const word = fc.constantFrom(
			'Halvern',
			'no',
			'12',
			'2017-03-14',
			'a: b',
			'# none',
			'- x',
			'Sill "Herald"',
			"it's",
			'حميميم',
			'',
			' ',
		);
		const value = fc.oneof(word, fc.integer(), fc.record({ from: fc.nat(), role: word }), fc.array(word, { maxLength: 3 }));
		const edit: fc.Arbitrary<YamlEdit> = fc.oneof(
			fc.record({ at: fc.constantFrom(['outlet'], ['date', 'value'], ['date', 'by'], ['new'], ['lines', 0]), value }),
			fc.record({ at: fc.constantFrom(['lines'], ['authors']), append: value }),
			fc.record({
				at: fc.constantFrom(['outlet'], ['date', 'reason'], ['lines', 0], ['note']),
				remove: fc.constant(true as const),
			}),
		);
		fc.assert(
			fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
				const data = parse(FILE);
				let text = FILE;
				for (const each of edits) {
					if (!apply(data, each)) continue;
					text = editYaml(text, [each]);
					expect(parse(text) ?? {}).toEqual(data);
				}
				expect(text.match(/# Decided by hand\./g)).toHaveLength(1);
			}),
			{ numRuns: 400 },
		);
	}, 120_000);
});

/** The change made in plain values, or false where it cannot be meant. */
function apply(data: Record<string, unknown>, edit: YamlEdit): boolean {
	const above = edit.at.slice(0, -1).reduce((node: unknown, step) => (node as never)?.[step], data) as Record<string, unknown>;
	const key = edit.at.at(-1) as string;
	if (above === null || typeof above !== 'object') return false;
	if (Array.isArray(above) && above.length <= Number(key)) return false;
	if ('value' in edit) above[key] = edit.value;
	else if ('append' in edit) above[key] = [...((above[key] as unknown[]) ?? []), edit.append];
	else if (!(key in above)) return false;
	else if (Array.isArray(above)) {
		above.splice(Number(key), 1);
		if (above.length === 0) delete data[edit.at[0] as string];
	} else {
		delete above[key];
		if (Object.keys(above).length === 0 && edit.at.length > 1) delete data[edit.at[0] as string];
	}
	return true;
}
