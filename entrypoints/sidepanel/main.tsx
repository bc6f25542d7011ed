import '~/components/styles/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { GoenRoot } from '~/components/frame/GoenRoot';
import { loaders } from '~/components/frame/loaders';
import { firstFrame } from '~/components/hooks/first-frame';
import { Popup } from '~/components/popup/Popup';
import { loadLocale } from '~/locales/text';

const root = document.getElementById('root');
await loadLocale(firstFrame().locale);
// Rendered at once, so that the first frame already holds the form.
if (root)
  flushSync(() =>
    createRoot(root).render(
      <GoenRoot {...loaders()}>
        <Popup beside />
      </GoenRoot>,
    ),
  );
