import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../src/system/lock.ts';
import { freshPath } from './support/site.ts';
import { zombieProcess } from './support/zombie-process.ts';

const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the lock of a build', () => {
	it('is held by one at a time, and given back', () => {
		const path = freshPath('lock');
		const giveBack = takeLock(path, 'the site');
		expect(() => takeLock(path, 'the site')).toThrow(expect.objectContaining({ exitCode: 75 }));
		giveBack();
		expect(existsSync(path)).toBe(false);
		takeLock(path, 'the site')();
		expect(readdirSync(dirname(path))).toEqual([]);
	});

	it.each([
		['a process that is dead', () => JSON.stringify({ pid: deadProcess(), started: '1' })],
		['a process whose number was given to another', () => JSON.stringify({ pid: process.pid, started: '1' })],
		['nobody, being cut short', () => ''],
		['nobody, being garbled', () => '{"pid":-1}'],
	])('of %s is healed', (_, content) => {
		const path = freshPath('lock');
		writeFileSync(path, content());
		takeLock(path, 'the site')();
		expect(readdirSync(dirname(path))).toEqual([]);
	});

	it('of a process that has ended, but is not taken note of yet, is healed', async () => {
		const path = freshPath('lock');
		const { mark, end } = await zombieProcess();
		writeFileSync(path, mark);
		takeLock(path, 'the site')();
		end();
		expect(readdirSync(dirname(path))).toEqual([]);
	});

	it('that was being taken when its process was killed leaves nothing behind; that of a living one stays', () => {
		const path = freshPath('lock');
		const pid = deadProcess();
		writeFileSync(`${path}.${pid}.one`, '');
		writeFileSync(`${path}.${process.pid}.two`, JSON.stringify({ pid, started: '1' }));
		writeFileSync(`${path}.${process.ppid}.three`, '');
		takeLock(path, 'the site')();
		expect(readdirSync(dirname(path))).toEqual([`lock.${process.ppid}.three`]);
	});

	it('that is not its own is not given back', () => {
		const path = freshPath('lock');
		mkdirSync(dirname(path), { recursive: true });
		const giveBack = takeLock(path, 'the site');
		writeFileSync(path, "somebody else's");
		giveBack();
		expect(existsSync(path)).toBe(true);
	});
});
