/**
 * Text from outside made safe to print: control, format (bidi, zero-width) and line-separating characters and lone
 * surrogates are written as their code points, so that a file name cannot forge or hide a line of a log.
 */
export function display(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
}
