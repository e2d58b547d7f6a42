/** One file, sent as a form, whose type the generated schema writes as a string. */
export const fileForm = (file: File) => ({
  body: { file } as never,
  bodySerializer: (): FormData => {
    const form = new FormData();
    form.append('file', file);
    return form;
  },
});
