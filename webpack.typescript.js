/** How TypeScript becomes JavaScript, in the add-in and in the workbench's page. */
module.exports = {
  test: /\.tsx?$/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};
