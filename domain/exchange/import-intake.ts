import type { Intake } from '../intake/schema';
import type { Finding, FindingMap } from '../vocabulary/finding';
import { BELOW_KNEE_REGIONS, type Region, TRUNK_REGIONS } from '../vocabulary/regions';
import type { PublishedFacts } from './case-schema';

type Observation = 'present' | 'absent' | 'unable' | 'not_recorded' | undefined;

/** `not_recorded` and a missing key are the same: nobody said. */
export function observed(value: Observation): Finding | undefined {
  return value === undefined || value === 'not_recorded' ? undefined : value;
}

export const alteredAs = (value: 'normal' | 'altered' | 'not_recorded' | undefined): Finding | undefined =>
  value === 'altered' ? 'present' : value === 'normal' ? 'absent' : undefined;

export const statedAs = (value: boolean | null | undefined): Finding | undefined =>
  value === true ? 'present' : value === false ? 'absent' : undefined;

/** Listed words as present, the denied ones as absent; everything else stays missing. */
export function listed<Key extends string>(
  present: readonly Key[] | undefined,
  absent: readonly Key[] = [],
): FindingMap<Key> | undefined {
  if (!present && absent.length === 0) return undefined;
  const map: FindingMap<Key> = {};
  for (const key of absent) map[key] = 'absent';
  for (const key of present ?? []) map[key] = 'present';
  return map;
}

const within = (value: number | null | undefined, least: number, most: number): number | null =>
  value === null || value === undefined ? null : Math.min(most, Math.max(least, value));

const whole = (value: number | null | undefined, least: number, most: number): number | null => {
  const kept = within(value, least, most);
  return kept === null ? null : Math.round(kept);
};

/** Free text keeps well-formed Unicode only, within the product's own length. */
const storyOf = (extra: readonly string[] | undefined): string | undefined =>
  extra?.length ? extra.join('\n').toWellFormed().replaceAll('\u0000', '').slice(0, 20000).trim() : undefined;

function importPain(published: PublishedFacts): Intake['pain'] {
  const pain = published.pain;
  if (!pain) return undefined;
  const regions: Region[] = (pain.regions ?? []).map((area) => area.region);
  const backStated = observed(pain.backPain);
  const legStated = observed(pain.legPain);
  const legFromRegions = regions.some((region) => !TRUNK_REGIONS.has(region)) ? 'present' : undefined;
  const legFromSide = pain.side === 'back_only' || pain.side === 'none' ? 'absent' : undefined;
  const kneeFromRegions = regions.some((region) => BELOW_KNEE_REGIONS.has(region)) ? 'present' : undefined;
  return {
    areas: pain.regions?.slice(0, 80),
    legSide: pain.side === 'back_only' ? 'none' : (pain.side ?? null),
    backPain: backStated ?? (regions.includes('low_back') ? 'present' : undefined),
    legPain: legStated ?? legFromRegions ?? legFromSide,
    legWorseThanBack: statedAs(pain.legWorseThanBack),
    belowKnee: statedAs(pain.belowKnee) ?? kneeFromRegions,
    nprsLegWorst: whole(pain.nprsLeg, 0, 10),
    nprsBack: whole(pain.nprsBack, 0, 10),
    quality: listed(pain.quality),
    path: pain.path ?? null,
    distribution: pain.distribution ? [...new Set(pain.distribution)] : undefined,
    constant: observed(pain.constant),
    night: observed(pain.night),
    severe: observed(pain.severe),
    lightTouchPainful: observed(pain.lightTouchPainful),
    coughSneezeStrain: observed(pain.coughSneezeStrain),
    aggravating: listed(pain.aggravating, pain.notAggravating),
    easing: listed(pain.easing, pain.notEasing),
    walkMinutes: within(pain.walkMinutes, 0, 600),
    walkMetres: within(pain.walkMetres, 0, 50000),
  };
}

function importSymptoms(published: PublishedFacts): Intake['symptoms'] {
  const symptoms = published.symptoms;
  if (!symptoms) return undefined;
  const weakness = symptoms.weaknessReported;
  return {
    numbnessAny: observed(symptoms.numbnessAny) ?? (symptoms.numbness?.length ? 'present' : undefined),
    numbness: symptoms.numbness?.slice(0, 80),
    tinglingAny: observed(symptoms.tinglingAny) ?? (symptoms.tingling?.length ? 'present' : undefined),
    tingling: symptoms.tingling?.slice(0, 80),
    weakness: weakness && {
      reported: observed(weakness.state) ?? (weakness.what?.length ? 'present' : undefined),
      side: weakness.side ?? null,
      what: weakness.what?.slice(0, 20),
      onsetDays: whole(weakness.onsetDays, 0, 36500),
      trend: weakness.trend ?? null,
    },
    heaviness: observed(symptoms.heaviness),
    sleepDisturbed: observed(symptoms.sleepDisturbed),
    morningStiffness: observed(symptoms.morningStiffness),
    widespreadPain: observed(symptoms.widespreadPain),
    sensitivityLightSoundTouch: observed(symptoms.sensitivityLightSoundTouch),
  };
}

/** An empty list means asked and normal; a missing one means nobody asked (importer rule 1). */
const asked = (changes: readonly string[] | undefined): Finding | undefined =>
  changes === undefined ? undefined : changes.length === 0 ? 'absent' : 'present';

function importCaudaEquina(published: PublishedFacts): Intake['caudaEquina'] {
  const symptoms = published.symptoms;
  const bothLegs = published.pain?.side === 'both' || published.pain?.becameBilateral === true;
  const bothWeak = symptoms?.weaknessReported?.side === 'both';
  return {
    saddle: alteredAs(symptoms?.saddle),
    bladder: asked(symptoms?.bladder),
    bladderChanges: symptoms?.bladder && [...new Set(symptoms.bladder)],
    bowel: asked(symptoms?.bowel),
    bowelChanges: symptoms?.bowel && [...new Set(symptoms.bowel)],
    sexual: alteredAs(symptoms?.sexual),
    bilateralLegs: bothLegs || bothWeak ? 'present' : undefined,
    onsetDays: whole(symptoms?.ceOnsetDays, 0, 36500),
  };
}

function importGeneralHealth(published: PublishedFacts): Intake['generalHealth'] {
  const symptoms = published.symptoms;
  if (!symptoms) return undefined;
  return {
    fever: observed(symptoms.fever),
    temperatureCelsius: within(symptoms.feverCelsius, 30, 45),
    // The format merges sweats and rigors; sweats are not fever (corrections 22), so the weaker word is kept.
    sweats: observed(symptoms.sweatsOrRigors),
    weightLoss: observed(symptoms.weightLoss),
    unwell: observed(symptoms.unwell),
    fatigue: observed(symptoms.fatigue),
    groinOrAbdominalPain: observed(symptoms.groinOrAbdominalPain),
    breathless: observed(symptoms.breathless),
    coldFoot: observed(symptoms.coldFoot),
    rash: observed(symptoms.rash),
    legSwelling: observed(symptoms.legSwelling),
  };
}

/** Everything the patient told, from a published case. */
export function importIntake(
  published: PublishedFacts,
  dates: { onset: string | null; legOnset: string | null },
): Intake {
  const history = published.history?.filter((item) => item !== 'none_relevant');
  return {
    story: storyOf(published.extra),
    episode: {
      onsetDate: dates.onset,
      legOnsetDate: dates.legOnset,
      manner: published.onset ?? null,
      trend: published.trend ?? null,
      becameBilateral: statedAs(published.pain?.becameBilateral),
      careTried: published.careTried?.slice(0, 30).map((care) => ({
        what: care.what,
        weeks: within(care.weeks, 0, 5200),
        effect: care.effect ?? null,
      })),
    },
    pain: importPain(published),
    symptoms: importSymptoms(published),
    caudaEquina: importCaudaEquina(published),
    generalHealth: importGeneralHealth(published),
    history: history ? listed(history) : undefined,
  };
}
