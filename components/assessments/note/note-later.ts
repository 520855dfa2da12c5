import { later } from '@/components/forms/use-arrived';

export const noteLater = later(() => import('./note-room'));
