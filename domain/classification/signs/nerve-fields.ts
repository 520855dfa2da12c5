import type { Region } from '../../vocabulary/regions';
import type { CaseReading } from '../case-reading';
import type { SignState } from '../leg-reading';
import { presentIf } from './sign';

/** Sensory or pain regions of one leg only; a change in both feet does not blur a field in one thigh. */
function oneSidedRegions(c: CaseReading): { sensory: Region[]; all: Region[] } {
  const { pain, symptoms } = c.facts.intake;
  const onOneSide = (areas: readonly { region: Region; side: string }[] | undefined) =>
    (areas ?? []).filter((area) => area.side !== 'both').map((area) => area.region);
  const sensory = [
    ...onOneSide(symptoms?.numbness),
    ...onOneSide(symptoms?.tingling),
    ...onOneSide(
      c.facts.exam.neurology?.sensationAreas?.filter(
        (area) => area.state !== 'normal' && area.state !== 'unable',
      ),
    ),
  ];
  const trunk = new Set<Region>(['low_back', 'thoracic', 'hip_lateral', 'groin', 'buttock']);
  return {
    sensory,
    all: [...sensory, ...onOneSide(pain?.areas)].filter((region) => !trunk.has(region)),
  };
}

const LATERAL_CUTANEOUS = new Set<Region>([
  'thigh_lat',
  'thigh_ant_upper',
  'thigh_ant_lower',
  'thigh_unspecified',
]);

/** Sensory complaint of the patch: drawn there, numb, tingling or burning. Pain alone is as much the hip's. */
function sensoryComplaint(c: CaseReading, drawn: readonly Region[]): boolean {
  const symptoms = c.facts.intake.symptoms;
  return (
    drawn.length > 0 ||
    symptoms?.numbnessAny === 'present' ||
    symptoms?.tinglingAny === 'present' ||
    c.facts.intake.pain?.quality?.burning === 'present' ||
    c.facts.intake.pain?.lightTouchPainful === 'present'
  );
}

const withinLateralThigh = (regions: readonly Region[]): boolean =>
  regions.length > 0 && regions.every((region) => LATERAL_CUTANEOUS.has(region));

export function meralgiaField(c: CaseReading): SignState {
  const { sensory, all } = oneSidedRegions(c);
  if (sensory.length > 0 && sensory.every((region) => !LATERAL_CUTANEOUS.has(region))) return 'absent';
  return presentIf(withinLateralThigh(all) && sensoryComplaint(c, sensory));
}

export function meralgiaPainField(c: CaseReading): SignState {
  const { sensory, all } = oneSidedRegions(c);
  return presentIf(withinLateralThigh(all) && all.includes('thigh_lat') && !sensoryComplaint(c, sensory));
}

const PERONEAL = new Set<Region>(['foot_dorsum', 'leg_lat', 'toe_great', 'toes_lesser', 'leg_ant', 'ankle']);

export function peronealField(c: CaseReading): SignState {
  const { sensory } = oneSidedRegions(c);
  if (sensory.length === 0) return 'unknown';
  return sensory.every((region) => PERONEAL.has(region)) ? 'present' : 'absent';
}

export function stocking(c: CaseReading): SignState {
  if (c.pain.has('both_feet_stocking') || c.sensory.has('both_feet_stocking')) return 'present';
  const { symptoms } = c.facts.intake;
  const feet = new Set<Region>(['whole_foot', 'foot_unspecified', 'heel_sole', 'toes_lesser', 'foot_dorsum']);
  const areas = [
    ...(symptoms?.numbness ?? []),
    ...(symptoms?.tingling ?? []),
    ...(c.facts.exam.neurology?.sensationAreas ?? []).filter(
      (area) => area.state === 'reduced' || area.state === 'absent',
    ),
  ];
  return presentIf(areas.length > 0 && areas.every((area) => area.side === 'both' && feet.has(area.region)));
}

/** Sensory change of the sole and inner foot only: the tibial nerve in the tarsal tunnel. */
export function plantarField(c: CaseReading): SignState {
  const { sensory } = oneSidedRegions(c);
  return presentIf(sensory.length > 0 && sensory.every((one) => one === 'heel_sole' || one === 'foot_med'));
}
