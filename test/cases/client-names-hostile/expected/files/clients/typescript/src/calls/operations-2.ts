import type { ApiPromise } from '../runtime/api-promise.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { buildPath } from '../runtime/parameters.ts';
import type { OptionsOf, PathOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type OperationsCollidingOperation =
  paths['/k/{core}/{body}/{options}/{user-id}/{userId}/{UserID}/{delete}/{member}/{1st}/{日}']['get'];
/** Response body. */
export type OperationsCollidingResult = undefined;
/** Error response body. */
export type OperationsCollidingError = unknown;
/** Header, query and cookie parameters, and client options. */
export type OperationsCollidingOptions = OptionsOf<OperationsCollidingOperation>;

function setUpOperationsCollidingOperation(
  coreValue: PathOf<OperationsCollidingOperation, 'core'>,
  bodyValue: PathOf<OperationsCollidingOperation, 'body'>,
  optionsValue: PathOf<OperationsCollidingOperation, 'options'>,
  userId: PathOf<OperationsCollidingOperation, 'user-id'>,
  userId_2: PathOf<OperationsCollidingOperation, 'userId'>,
  userId_3: PathOf<OperationsCollidingOperation, 'UserID'>,
  deleteValue: PathOf<OperationsCollidingOperation, 'delete'>,
  member: PathOf<OperationsCollidingOperation, 'member'>,
  value1st: PathOf<OperationsCollidingOperation, '1st'>,
  日: PathOf<OperationsCollidingOperation, '日'>,
) {
  return {
    method: 'GET',
    path: buildPath('/k/{core}/{body}/{options}/{user-id}/{userId}/{UserID}/{delete}/{member}/{1st}/{日}', {
      core: coreValue,
      body: bodyValue,
      options: optionsValue,
      'user-id': userId,
      userId: userId_2,
      UserID: userId_3,
      delete: deleteValue,
      member,
      '1st': value1st,
      日: 日,
    }),
    template: '/k/{core}/{body}/{options}/{user-id}/{userId}/{UserID}/{delete}/{member}/{1st}/{日}',
    security: [],
  };
}

/**
 * GET /k/{core}/{body}/{options}/{user-id}/{userId}/{UserID}/{delete}/{member}/{1st}/{日}
 */
export function operationsColliding(
  core: Core,
  coreValue: PathOf<OperationsCollidingOperation, 'core'>,
  bodyValue: PathOf<OperationsCollidingOperation, 'body'>,
  optionsValue: PathOf<OperationsCollidingOperation, 'options'>,
  userId: PathOf<OperationsCollidingOperation, 'user-id'>,
  userId_2: PathOf<OperationsCollidingOperation, 'userId'>,
  userId_3: PathOf<OperationsCollidingOperation, 'UserID'>,
  deleteValue: PathOf<OperationsCollidingOperation, 'delete'>,
  member: PathOf<OperationsCollidingOperation, 'member'>,
  value1st: PathOf<OperationsCollidingOperation, '1st'>,
  日: PathOf<OperationsCollidingOperation, '日'>,
  options: OperationsCollidingOptions = {},
): ApiPromise<OperationsCollidingResult, OperationsCollidingError> {
  return send<OperationsCollidingResult, OperationsCollidingError>(
    core,
    () => ({
      ...setUpOperationsCollidingOperation(
        coreValue,
        bodyValue,
        optionsValue,
        userId,
        userId_2,
        userId_3,
        deleteValue,
        member,
        value1st,
        日,
      ),
      accept: '*/*',
      isBodyOptional: true,
    }),
    options,
  );
}
