import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { App } from '../app';
import { readPageData } from './page-data';
import { bodyOf, CLEAR_FAULT, PAGE_FORMS } from './page-forms';
import type { PageForm } from './page-forms';
import { toPage } from './page-html';
import { Problem } from './problem';

const FORMS: ReadonlyMap<string, PageForm> = new Map(
  [...PAGE_FORMS, CLEAR_FAULT].map((form) => [form.action, form]),
);

/** A page for persons: accounts, faults, what was booked. Its forms are turned into the admin calls of the others. */
export function registerPageRoutes(server: FastifyInstance, app: App): void {
  server.get('/', async (_request, reply) =>
    reply.type('text/html').send(toPage(await readPageData(app), '')),
  );

  server.post<{ Params: { action: string }; Body: Buffer | undefined }>(
    '/__sim/page/:action',
    async (request, reply) => {
      refuseOtherSites(request);
      const form = FORMS.get(request.params.action);
      if (form === undefined) throw new Problem(404, 'There is nothing here.');
      const given = Object.fromEntries(new URLSearchParams(request.body?.toString('utf8') ?? ''));
      const { statusCode, body } = await callOf(server, form, given);
      if (statusCode < 300) return reply.redirect('/', 303);
      return reply
        .code(statusCode)
        .type('text/html')
        .send(toPage(await readPageData(app), sentence(body)));
    },
  );
}

function callOf(server: FastifyInstance, form: PageForm, given: Readonly<Record<string, string>>) {
  const { method } = form;
  const payload = method === 'POST' ? JSON.stringify(bodyOf(form, given)) : undefined;
  return server.inject({
    method,
    url: form.url(given),
    ...(payload !== undefined && { payload, headers: { 'content-type': 'application/json' } }),
  });
}

/** A browser says where a form came from; a page of somebody else has no business with the books. */
function refuseOtherSites({ headers }: FastifyRequest): void {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new Problem(403, 'The form comes from another site.');
  }
}

function sentence(body: string): string {
  const { title, errors = [] } = JSON.parse(body) as {
    title: string;
    errors?: readonly { pointer: string; detail: string }[];
  };
  return [title, ...errors.map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}.`)].join(' ');
}
