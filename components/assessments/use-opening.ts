import { useArrived } from '@/components/forms/use-arrived';
import { engineLater } from '@/components/reading/use-evaluation';
import { checkLater } from './check-later';
import type { DeviceState } from './use-device-copy';

/**
 * Whether the form may be written in. A draft waits for the engine, for what checks an answer, and for what this device had kept: nobody
 * answers a danger question that nothing reads, and nobody writes on a page that is about to change. What is closed is only read.
 */
export function useOpening(closed: boolean, device: DeviceState): 'open' | 'opening' {
  const engine = useArrived(engineLater);
  const check = useArrived(checkLater);
  return closed || (engine && check && device !== 'opening') ? 'open' : 'opening';
}
