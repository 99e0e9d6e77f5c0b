/** Keys of a Path Item Object that are HTTP methods. OpenAPI 3.2 adds `query` and `additionalOperations`. */
export const httpMethods: readonly string[] = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
];
