export { unpacked } from './cbor.ts';
export * from './index-engine.ts';
export { ENGINE, openPagefind } from './pagefind.ts';
