export declare function writeDockerEnvironment(folder: string): string[];
