import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { WorkbookContext } from './WorkbookContext';

/** The add-in's settings in the document; the same ones as `Office.context.document.settings`. */
export class SettingCollection extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return settingCollectionClass;
  }

  find(key: string): Setting | null {
    return this.context.settings.has(key) ? new Setting(this.context, key) : null;
  }
}

export class Setting extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly key: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return settingClass;
  }

  get value(): unknown {
    const text = this.context.settings.get(this.key);
    if (text === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return JSON.parse(text) as unknown;
  }

  set value(value: unknown) {
    this.context.settings.set(this.key, JSON.stringify(value));
    this.context.tellOfSettings();
  }
}

const settingCollectionClass = describeClass<SettingCollection>('SettingCollection', {
  items: ({ context }) => [...context.settings.keys()].map((key) => new Setting(context, key)),
  itemByKey: (settings, key) => {
    const setting = settings.find(String(key));
    if (setting === null) {
      throw new ApiError('ItemNotFound');
    }
    return setting;
  },
  methods: {
    add: ({ context }, args) => {
      const setting = new Setting(context, args.text(0));
      setting.value = args.at(1);
      return setting;
    },
    getCount: ({ context }) => context.settings.size,
    getItemOrNullObject: (settings, args) => settings.find(args.text(0)),
  },
});

const settingClass = describeClass<Setting>('Setting', {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: ({ key }) => key,
    value: {
      get: (setting) => setting.value,
      set: (setting, value) => {
        setting.value = value;
      },
    },
  },
  methods: {
    delete: ({ context, key }) => {
      context.settings.delete(key);
      context.tellOfSettings();
    },
  },
});
