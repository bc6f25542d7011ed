import '~/components/styles/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { GoenRoot } from '~/components/frame/GoenRoot';
import { loaders } from '~/components/frame/loaders';
import { Popup } from '~/components/popup/Popup';

const root = document.getElementById('root');
// Rendered at once, so that the first frame already holds the form.
if (root)
  flushSync(() =>
    createRoot(root).render(
      <GoenRoot {...loaders()}>
        <Popup />
      </GoenRoot>,
    ),
  );
