import { expect, test } from 'vitest';
import type { RuleId } from '../../src/model/rules.ts';
import { settle } from '../../src/reader/roles/index.ts';
import type { Claim } from '../../src/reader/roles/page.ts';

const claim = (first: number, last: number, rule: RuleId, join = false): Claim => ({
	first,
	last,
	role: 'furniture',
	rule,
	join,
});
const settled = (...made: readonly Claim[]): (RuleId | undefined)[] => {
	const claims = new Array<Claim | undefined>(4).fill(undefined);
	settle(claims, made);
	return claims.map((held) => held?.rule);
};

test('a block belongs to the first that claims it', () => {
	expect(settled(claim(1, 1, 'furniture/share'), claim(0, 2, 'furniture/rights'))).toEqual([
		'furniture/rights',
		'furniture/share',
		'furniture/rights',
		undefined,
	]);
});

test('several lines as one thing are taken all or none', () => {
	expect(settled(claim(1, 1, 'furniture/share'), claim(0, 2, 'headline/wrapped', true))).toEqual([
		undefined,
		'furniture/share',
		undefined,
		undefined,
	]);
	expect(settled(claim(0, 1, 'headline/wrapped', true), claim(1, 2, 'deck/key-points', true))).toEqual([
		'headline/wrapped',
		'headline/wrapped',
		undefined,
		undefined,
	]);
});

test('a cataloguer’s lines that overlap are taken as far as they are free', () => {
	expect(settled(claim(0, 1, 'sidecar', true), claim(1, 2, 'sidecar', true))).toEqual([
		'sidecar',
		'sidecar',
		'sidecar',
		undefined,
	]);
});
