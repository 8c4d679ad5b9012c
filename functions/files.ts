import { app } from '@azure/functions';
import { house } from './house.ts';

/** `/api/files/<swv>/<token>`: a file that one person asked for in Teams; a GET shows a page, its button posts. */
app.http('files', {
  methods: ['GET', 'POST'],
  authLevel: 'anonymous', // the address is the key
  route: 'files/{swv}/{token}',
  async handler(request) {
    const { swv = '', token = '' } = request.params;
    const { status, headers, body } = await (await house()).file({
      method: request.method === 'POST' ? 'POST' : 'GET',
      swv,
      token,
    });
    return { status, headers, body };
  },
});
