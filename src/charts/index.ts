export { direction, distance, type LonLat, saidKilometres } from './geodesy.ts';
export { locatorMap, type MapDrawing, overviewMap } from './map.ts';
export type { MapPlace } from './map-frame.ts';
export { type MonthBars, monthBars, sparkBars, sparkPeak } from './month-bars.ts';
export type { MonthCount, Span } from './months.ts';
export { monthCalendar, monthRow } from './months.ts';
