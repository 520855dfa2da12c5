import type { Concern, StructureId } from '../evaluation';
import type { MechanismClassId } from './mechanisms';

export type StructureShares = Partial<Record<StructureId, number>>;

/** Shares before and after; between 50 and 60 years they slide from one to the other (corrections 33). */
export type SharesByAge = { young: StructureShares; old: StructureShares };

const same = (shares: StructureShares): SharesByAge => ({ young: shares, old: shares });

/** P(structure | mechanism): radicular, claudication and somatic by specification §6, the others by corrections 33; expert. */
export const STRUCTURES_OF: Record<Exclude<MechanismClassId, 'serious' | 'vascular'>, SharesByAge> = {
  radicular: {
    young: {
      disc_herniation: 0.75,
      foraminal_or_lateral_stenosis: 0.08,
      spondylolisthesis: 0.05,
      central_stenosis: 0.02,
      synovial_cyst: 0.01,
      not_determinable: 0.09,
    },
    old: {
      disc_herniation: 0.35,
      foraminal_or_lateral_stenosis: 0.33,
      central_stenosis: 0.14,
      spondylolisthesis: 0.07,
      synovial_cyst: 0.03,
      not_determinable: 0.08,
    },
  },
  claudication: {
    young: {
      central_stenosis: 0.5,
      foraminal_or_lateral_stenosis: 0.18,
      spondylolisthesis: 0.14,
      disc_herniation: 0.16,
      synovial_cyst: 0.02,
    },
    old: {
      central_stenosis: 0.68,
      foraminal_or_lateral_stenosis: 0.19,
      spondylolisthesis: 0.09,
      synovial_cyst: 0.02,
      disc_herniation: 0.02,
    },
  },
  somatic: {
    young: {
      discogenic: 0.35,
      muscle: 0.2,
      facet: 0.12,
      sij: 0.1,
      hip: 0.03,
      spondylolisthesis: 0.05,
      not_determinable: 0.15,
    },
    old: {
      discogenic: 0.25,
      facet: 0.25,
      muscle: 0.13,
      sij: 0.08,
      hip: 0.07,
      spondylolisthesis: 0.06,
      not_determinable: 0.16,
    },
  },
  sij: same({ sij: 0.95, muscle: 0.03, not_determinable: 0.02 }),
  hip: same({ hip: 0.96, not_determinable: 0.04 }),
  deep_gluteal: same({ deep_gluteal: 0.9, muscle: 0.08, not_determinable: 0.02 }),
  peroneal: same({ peroneal_nerve: 0.96, not_determinable: 0.04 }),
  meralgia: same({ lateral_femoral_cutaneous_nerve: 0.96, not_determinable: 0.04 }),
  other_nerve: same({ other_peripheral_nerve: 0.95, not_determinable: 0.05 }),
  polyneuropathy: same({ other_peripheral_nerve: 0.9, not_determinable: 0.1 }),
  plexus: same({ plexus: 0.95, not_determinable: 0.05 }),
  zoster: same({ zoster: 0.97, not_determinable: 0.03 }),
  nociplastic: same({ not_determinable: 0.9, muscle: 0.1 }),
};

/** P(structure | serious disease with this concern), expert. Cauda equina syndrome is a large disc more often than not. */
export const STRUCTURES_OF_CONCERN: Partial<Record<Concern, StructureShares>> = {
  cauda_equina: {
    disc_herniation: 0.66,
    central_stenosis: 0.1,
    tumour: 0.1,
    infection: 0.07,
    fracture: 0.03,
    not_determinable: 0.04,
  },
  motor_deficit: {
    disc_herniation: 0.3,
    central_stenosis: 0.2,
    tumour: 0.17,
    infection: 0.17,
    cord: 0.1,
    not_determinable: 0.06,
  },
  infection: { infection: 0.93, tumour: 0.05, not_determinable: 0.02 },
  malignancy: { tumour: 0.9, fracture: 0.06, infection: 0.04 },
  spinal_tumour: { tumour: 0.95, not_determinable: 0.05 },
  fracture: { fracture: 0.95, tumour: 0.05 },
  myelopathy: { cord: 0.8, tumour: 0.1, central_stenosis: 0.05, not_determinable: 0.05 },
  hip_emergency: { hip: 0.85, fracture: 0.1, infection: 0.05 },
};

/** Serious disease without a concern of its own on record. */
export const STRUCTURES_OF_UNNAMED: StructureShares = {
  tumour: 0.35,
  infection: 0.25,
  fracture: 0.2,
  disc_herniation: 0.1,
  not_determinable: 0.1,
};

/** Shares at an age; unknown age takes the middle. */
export function sharesAt({ young, old }: SharesByAge, ageYears: number | null): StructureShares {
  const share = ageYears === null ? 0.5 : Math.min(1, Math.max(0, (ageYears - 50) / 10));
  if (young === old || share === 0) return young;
  if (share === 1) return old;
  const shares: StructureShares = {};
  for (const id of new Set([...Object.keys(young), ...Object.keys(old)]) as Set<StructureId>)
    shares[id] = (1 - share) * (young[id] ?? 0) + share * (old[id] ?? 0);
  return shares;
}
