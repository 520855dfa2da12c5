import type { Messages } from '.';

declare module 'next-intl' {
  interface AppConfig {
    Messages: Messages;
  }
}
