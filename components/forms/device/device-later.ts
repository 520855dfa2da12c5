import { later } from '@/components/forms/use-arrived';

/** What keeps unsent writing on this device, loaded after the form, which waits for it before it lets anybody write. */
export const deviceLater = later(() => import('./device-room'));
