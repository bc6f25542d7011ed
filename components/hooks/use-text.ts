import { type MessageKey, t } from '~/locales/text';
import { useGoen } from './use-goen';

export type Say = <K extends MessageKey>(
  key: K,
  ...values: GoenMessages[K] extends undefined ? [] : [values: GoenMessages[K]]
) => string;

/** Messages in the user's language. */
export function useText(): Say {
  const { locale } = useGoen();
  return (key, ...values) => t(locale, key, ...values);
}
