import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './theme/base.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { Notices } from './components/notice/Notices';
import { startTranslations } from './i18n';
import { PublicPages } from './PublicPages';
import { router } from './router';
import { SessionGate } from './session/SessionGate';
import { cssVariablesResolver, theme } from './theme/theme';

const STYLE_NONCE = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
// Drawers keep the page behind them still by a style of their own, whose library looks for the nonce here.
Object.assign(globalThis, { __webpack_nonce__: STYLE_NONCE });

/** The first page is drawn in words of its language. */
async function start(): Promise<void> {
  await startTranslations();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        defaultColorScheme="auto"
        getStyleNonce={() => STYLE_NONCE}
      >
        <QueryClientProvider client={queryClient}>
          <Notices />
          <PublicPages>
            <SessionGate>
              <RouterProvider router={router} />
            </SessionGate>
          </PublicPages>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}

void start();

// Keeps the pages on the device for when there is no line; a development server has no such file.
if (import.meta.env.PROD) void navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
