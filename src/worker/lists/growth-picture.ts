// A picture of how the seats of an event were taken over time, against their number: PNG, drawn twice as large as it is shown.
import { createRequire } from 'node:module';
import type { AttendanceMode, Event } from '../../domain/event.ts';
import type { GrowthStep } from '../../domain/growth.ts';
import type { Language } from '../../domain/reading.ts';
import { before, Temporal } from '../../domain/time.ts';
import { paperWords } from './paper-words.ts';

/** Pixels of the letter's column. */
const WIDTH = 520;
const HEIGHT = 220;
const SCALE = 2;
const COLOURS: Readonly<Record<AttendanceMode, string>> = { 'in-person': '#a4471f', online: '#2b6a8f' };
const locate = createRequire(import.meta.url).resolve;

/** Null where nothing has happened yet. Dates are those of the event's zone. */
export async function growthPicture(
  event: Event,
  growth: readonly GrowthStep[],
  now: Temporal.Instant,
  language: Language,
): Promise<Buffer | null> {
  if (growth.length === 0) return null;
  // They take a while to load, and most commands draw nothing.
  const [{ compile }, { parse, View }, { Resvg }] = await Promise.all([
    import('vega-lite'),
    import('vega'),
    import('@resvg/resvg-js'),
  ]);
  const view = new View(parse(compile(chart(event, growth, now, language)).spec), { renderer: 'none' });
  try {
    const svg = await view.toSVG();
    const font = {
      loadSystemFonts: false,
      fontFiles: [locate('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), locate('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')],
      defaultFontFamily: 'DejaVu Sans',
    };
    return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: SCALE }, background: '#ffffff' }).render().asPng();
  } finally {
    view.finalize();
  }
}

function chart(event: Event, growth: readonly GrowthStep[], now: Temporal.Instant, language: Language) {
  const words = paperWords(language);
  const modes = event.attendance.map(({ mode }) => mode);
  const zone = event.starts.timeZoneId;
  const last = before(now, event.ends.toInstant()) ? now : event.ends.toInstant();
  const first = growth.reduce((least, { at }) => Math.min(least, wallClock(at, zone)), Infinity);
  const from = Math.floor(first / DAY) * DAY;
  const until = Math.max(wallClock(last.toString(), zone), from + DAY);
  const values = modes.flatMap((mode) => {
    const own = growth.filter((step) => step.mode === mode);
    // Of what happened at one moment only the outcome is drawn.
    const outcome = new Map(own.map(({ at, seats }) => [wallClock(at, zone), seats]));
    const steps = [[from, 0] as const, ...outcome, [until, own.at(-1)?.seats ?? 0] as const];
    return own.length === 0 ? [] : steps.map(([at, seats]) => ({ at, seats, mode: words.modes[mode] }));
  });
  const limits = event.attendance.flatMap(({ mode, capacity }) =>
    capacity === null ? [] : [{ capacity, mode: words.modes[mode], label: words.places(capacity) }],
  );
  const colour = {
    field: 'mode',
    type: 'nominal' as const,
    title: null,
    scale: { domain: modes.map((mode) => words.modes[mode]), range: modes.map((mode) => COLOURS[mode]) },
    legend: modes.length > 1 ? { orient: 'top' as const, labelFontSize: 13, symbolStrokeWidth: 3 } : null,
  };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: WIDTH - 70,
    height: HEIGHT,
    padding: 8,
    config: {
      font: 'DejaVu Sans',
      view: { stroke: null },
      axis: {
        labelFontSize: 12,
        titleFontSize: 12,
        gridColor: '#ece6e0',
        domainColor: '#b8aea5',
        tickColor: '#b8aea5',
      },
    },
    layer: [
      {
        data: { values },
        mark: { type: 'line' as const, interpolate: 'step-after' as const, strokeWidth: 2.5 },
        encoding: {
          x: {
            field: 'at',
            type: 'temporal' as const,
            title: null,
            scale: { type: 'utc' as const, domain: [from, until] },
            axis: { format: '%-d/%-m', labelOverlap: true, values: days(from, until), grid: false },
          },
          y: {
            field: 'seats',
            type: 'quantitative' as const,
            title: words.seatsTaken,
            axis: { tickMinStep: 1, format: 'd' },
            scale: { zero: true },
          },
          color: colour,
        },
      },
      {
        data: { values: limits },
        mark: { type: 'rule' as const, strokeDash: [5, 4], strokeWidth: 1.5 },
        encoding: { y: { field: 'capacity', type: 'quantitative' as const }, color: colour },
      },
      {
        data: { values: limits },
        mark: { type: 'text' as const, align: 'right' as const, baseline: 'bottom' as const, dy: -3, fontSize: 12 },
        encoding: {
          x: { value: WIDTH - 74 },
          y: { field: 'capacity', type: 'quantitative' as const },
          text: { field: 'label' },
          color: colour,
        },
      },
    ],
  };
}

/** Milliseconds that a clock without a zone would show: the axis is written in them. */
function wallClock(at: string, zone: string): number {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
}

const DAY = 24 * 3600 * 1000;
const MOST_TICKS = 8;

/** Midnights of the axis, some days apart where there are many. */
function days(from: number, until: number): number[] {
  const step = Math.ceil((until - from) / DAY / MOST_TICKS) * DAY;
  return Array.from({ length: Math.floor((until - from) / step) + 1 }, (_none, index) => from + index * step);
}
